package org.tongbao.policy.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every key of a claim: what the reader holds claims against and what people are shown. */
public final class ClaimKeys {

    private static final String FILE = "keys.txt";
    private static final String NEEDED = "!";
    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");
    private static final int COLUMNS = 5;

    /** All keys, in the order in which people are shown them. */
    public static final List<Key> ALL = read();

    static final Set<String> CLAIM = under("");
    static final Set<String> PERSON = under("person.");
    static final Set<String> VISIT = under("visit.");
    static final Set<String> TRANSFERRED_FROM = under("visit.transferredFrom.");
    static final Set<String> FILING = under("filing.");
    static final Set<String> YEAR = under("yearSoFar.");
    static final Set<String> ACCOUNT = under("account.");
    static final Set<String> LINE = under("lines[].");

    private ClaimKeys() {}

    /**
     * One key.
     *
     * @param path where, such as {@code visit.kind} or {@code lines[].price}
     * @param usual what holds where it is not given; empty if it must be
     * @param form what it looks like
     * @param zh what it says, in Chinese
     * @param en the same in English
     */
    public record Key(String path, String usual, String form, String zh, String en) {

        /** Whether a claim without it cannot be read. */
        public boolean isNeeded() {
            return usual.isEmpty();
        }
    }

    private static List<Key> read() {
        try (InputStream file =
                Objects.requireNonNull(ClaimKeys.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ClaimKeys::key)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Key key(String line) {
        String[] is = COLUMN.split(line, -1);
        if (is.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": " + line);
        }
        return new Key(is[0], is[1].equals(NEEDED) ? "" : is[1], is[2], is[3], is[4]);
    }

    private static Set<String> under(String object) {
        return ALL.stream()
                .map(Key::path)
                .filter(path -> path.startsWith(object))
                .map(path -> path.substring(object.length()).replace("[]", ""))
                .filter(key -> key.indexOf('.') < 0)
                .collect(Collectors.toUnmodifiableSet());
    }
}
