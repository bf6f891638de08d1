package org.tongbao.wire.envelope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongbao.wire.envelope.Content.UnknownKey;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Kind;

/**
 * What a request asks, as one SHA-256 number: equal for two requests exactly if they ask the same.
 * A message id that comes again with the same number is the same request; with another number it is
 * a slip of the sender and refused.
 *
 * <p>It covers the transaction, the message id, both areas, the institution and the input. Keys are
 * sorted, empties left out, numbers written one way and nodes under their own names, because
 * clients that send again build the text anew. It leaves out when, by whom and from which device
 * the message was sent ({@code inf_time}, {@code sign_no}, {@code opter}, {@code dev_no}, the
 * signature …): a second try has other values there and still asks the same. Keys that no table
 * knows are covered too, so that nothing a sender changed is taken for the same.
 */
public final class ContentHash {

    private static final List<String> COVERED =
            List.of("fixmedins_code", "infno", "insuplc_admdvs", "mdtrtarea_admvs", "msgid");

    private final StringBuilder canonical = new StringBuilder();
    private final Map<String, List<UnknownKey>> unknown = new TreeMap<>();

    private ContentHash() {}

    /** Sixty-four lower-case hexadecimal digits. */
    public static String of(Request request) {
        String text = canonical(request);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String canonical(Request request) {
        ContentHash hash = new ContentHash();
        for (String header : COVERED) {
            String value = request.header(header);
            hash.put(header, value == null ? "" : value);
        }
        Content input = request.input();
        for (UnknownKey key : input.unknown()) {
            hash.unknown
                    .computeIfAbsent(place(key.sheet(), key.row()), _ -> new ArrayList<>())
                    .add(key);
        }
        hash.row(input, input.sheet(0), 0);
        return hash.canonical.toString();
    }

    private void row(Content content, Sheet sheet, int row) {
        canonical.append('{');
        for (Field field : sheet.table().byName()) {
            if (!sheet.has(row, field.index())) {
                continue;
            }
            if (field.kind() == Kind.NODE && field.child() != null) {
                canonical.append(field.name());
                Sheet inner = content.sheet(field.child().slot());
                int first = inner.firstOf(row);
                for (int i = 0; i < sheet.length(row, field.index()); i++) {
                    row(content, inner, first + i);
                }
            } else {
                cell(content.characters(), sheet, row, field);
            }
        }
        if (!unknown.isEmpty()) {
            unknown.getOrDefault(place(sheet, row), List.of()).stream()
                    .filter(key -> !key.value().isEmpty())
                    .sorted(Comparator.comparing(UnknownKey::name))
                    .forEach(
                            key -> {
                                put("?", key.name());
                                put("", key.value());
                            });
        }
        canonical.append('}');
    }

    private void cell(char[] text, Sheet sheet, int row, Field field) {
        int offset = sheet.offset(row, field.index());
        int length = sheet.length(row, field.index());
        canonical.append(field.name()).append('=');
        int at = canonical.length();
        if (field.kind() == Kind.NUMBER) {
            number(text, offset, offset + length);
        } else {
            canonical.append(text, offset, length);
        }
        canonical.append('#').append(canonical.length() - at).append(';');
    }

    /** One spelling for a number: no plus, no zeros that say nothing, no negative nothing. */
    private void number(char[] text, int from, int to) {
        int start = from;
        int end = to;
        boolean negative = text[start] == '-';
        if (negative || text[start] == '+') {
            start++;
        }
        while (start < end - 1 && text[start] == '0' && text[start + 1] != '.') {
            start++;
        }
        boolean fraction = false;
        for (int i = start; i < end; i++) {
            fraction |= text[i] == '.';
        }
        while (fraction && end > start && text[end - 1] == '0') {
            end--;
        }
        if (end > start && text[end - 1] == '.') {
            end--;
        }
        boolean nothing = end == start || (end == start + 1 && text[start] == '0');
        if (nothing) {
            canonical.append('0');
            return;
        }
        canonical.append(negative ? "-" : "").append(text[start] == '.' ? "0" : "");
        canonical.append(text, start, end - start);
    }

    private void put(String name, String value) {
        canonical.append(name).append('=').append(value);
        canonical.append('#').append(value.length()).append(';');
    }

    private static String place(Sheet sheet, int row) {
        return sheet.table().slot() + "/" + row;
    }
}
