package org.tongbao.policy.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongbao.policy.LawFolder;

/**
 * The files a policy book is read from: {@code areas/*.yaml}, {@code national/*.yaml} and {@code
 * interpretations.yaml}, by their path below the folder of the law.
 *
 * @param texts path to text, line ends as {@code \n}
 */
public record LawFiles(SortedMap<String, String> texts) {

    private static final String OURS = "((areas|national)/)?[^/]+\\.ya?ml";

    public LawFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** These files; for tests and for texts that lie nowhere. */
    public static LawFiles of(Map<String, String> texts) {
        var normal = new TreeMap<String, String>();
        texts.forEach((path, text) -> normal.put(path, normal(text)));
        return new LawFiles(normal);
    }

    /** The law that comes with the program. */
    public static LawFiles packaged() {
        try {
            return folder(LawFolder.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of a folder laid out as the law is; others in it are none of ours.
     *
     * @throws IOException if it is no folder or cannot be read
     */
    public static LawFiles folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var texts = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.matches(OURS)) {
                    texts.put(name, normal(Files.readAllBytes(path)));
                }
            }
        }
        return new LawFiles(texts);
    }

    /** These files with the others laid over them: one of the same path replaces, others join. */
    public LawFiles overlaidBy(LawFiles others) {
        var all = new TreeMap<>(texts);
        all.putAll(others.texts);
        return new LawFiles(all);
    }

    /** SHA-256 over paths and texts in order, as lower-case hex. */
    public String edition() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(
                    (path, text) -> {
                        digest.update((path + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8));
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normal(byte[] bytes) {
        return normal(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String normal(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n");
    }
}
