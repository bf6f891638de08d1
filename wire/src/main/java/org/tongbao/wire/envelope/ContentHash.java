package org.tongbao.wire.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.tongbao.wire.envelope.Content.UnknownKey;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Kind;
import org.tongbao.wire.table.NodeTable;

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

    /** Of a large message most values repeat or are left out. */
    private static final int EXPECTED_SHARE = 3;

    private static final int SMALLEST = 512;

    private final byte[] text;
    private final HashInput canonical;

    private ContentHash(Content input) {
        text = input.bytes();
        canonical = new HashInput(SMALLEST + text.length / EXPECTED_SHARE);
    }

    /** Sixty-four lower-case hexadecimal digits. */
    public static String of(Request request) {
        Content input = request.input();
        ContentHash hash = new ContentHash(input);
        for (String header : COVERED) {
            String value = request.header(header);
            hash.put(header, value == null ? "" : value);
        }
        for (NodeTable node : input.form().byName()) {
            Sheet sheet = input.sheet(node.slot());
            if (sheet.rows() > 0) {
                hash.sheet(sheet);
            }
        }
        if (!input.unknown().isEmpty()) {
            hash.unknown(input.unknown());
        }
        return hash.canonical.sha256();
    }

    private void unknown(List<UnknownKey> keys) {
        keys.stream()
                .filter(key -> !key.value().isEmpty())
                .sorted(
                        Comparator.comparing((UnknownKey key) -> key.sheet().table().name())
                                .thenComparingInt(UnknownKey::row)
                                .thenComparing(UnknownKey::name))
                .forEach(this::unknown);
    }

    /** A node: in which rows its rows hang, then column by column what stands in them. */
    private void sheet(Sheet sheet) {
        put("node", sheet.table().name());
        for (int row = 0; row < sheet.rows(); row++) {
            canonical.put(sheet.parent(row));
            canonical.put(',');
        }
        for (Field field : sheet.table().byName()) {
            if (field.kind() != Kind.NODE && sheet.isGiven(field.index())) {
                column(sheet, field);
            }
        }
    }

    /** A field that some row has, and its value in every row. */
    private void column(Sheet sheet, Field field) {
        int first = 0;
        while (!sheet.has(first, field.index())) {
            first++;
        }
        put("field", field.name());
        canonical.put(first);
        for (int row = first; row < sheet.rows(); row++) {
            if (sheet.has(row, field.index())) {
                cell(sheet, row, field);
            } else {
                canonical.put('-');
            }
        }
    }

    /** A value and its length; one equal to the value above it is not written again. */
    private void cell(Sheet sheet, int row, Field field) {
        int column = field.index();
        if (field.kind() != Kind.NUMBER && sheet.sameAsAbove(row, column)) {
            canonical.put('"');
            return;
        }
        int offset = sheet.offset(row, column);
        int length = sheet.length(row, column);
        if (field.kind() == Kind.NUMBER) {
            int begin = canonical.size();
            number(offset, offset + length);
            canonical.length(canonical.size() - begin);
        } else {
            canonical.value(text, offset, length);
        }
    }

    private void unknown(UnknownKey key) {
        put("in", key.sheet().table().name());
        canonical.put(key.row());
        put("key", key.name());
        put("is", key.value());
    }

    /** One spelling for a number: no plus, no zeros that say nothing, no negative nothing. */
    private void number(int from, int to) {
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
            canonical.put('0');
            return;
        }
        if (negative) {
            canonical.put('-');
        }
        if (text[start] == '.') {
            canonical.put('0');
        }
        canonical.put(text, start, end - start);
    }

    private void put(String name, String value) {
        canonical.put(name);
        canonical.put('=');
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        canonical.value(bytes, 0, bytes.length);
    }
}
