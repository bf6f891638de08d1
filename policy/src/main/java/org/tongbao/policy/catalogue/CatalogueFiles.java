package org.tongbao.policy.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongbao.policy.Faults;

/**
 * The tables {@code catalogue/AREA/*.csv} of one or more folders of the law, by area folder; a file
 * of a later folder stands in the place of one of the same name.
 */
final class CatalogueFiles {

    private static final String FOLDER = "catalogue";
    private static final String DISEASES = "diseases";

    /** A table and the folder of the law it lies in. */
    record Located(Path law, Path file) {}

    private final TreeMap<String, TreeMap<String, Located>> byArea = new TreeMap<>();

    CatalogueFiles(List<Path> laws) {
        for (Path law : laws) {
            for (Path area : listed(law.resolve(FOLDER))) {
                if (Files.isDirectory(area) && !name(area).equals(DISEASES)) {
                    var files = byArea.computeIfAbsent(name(area), _ -> new TreeMap<>());
                    listed(area).forEach(file -> files.put(name(file), new Located(law, file)));
                }
            }
        }
    }

    /** The names of the area folders, in order. */
    List<String> areas() {
        return List.copyOf(byArea.keySet());
    }

    /** The tables of an area whose name begins so, in order; others are a fault elsewhere. */
    List<Located> tables(String area, String beginning) {
        return byArea.getOrDefault(area, new TreeMap<>()).entrySet().stream()
                .filter(entry -> isTable(entry.getKey(), beginning))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Files that nobody would read: a name of neither form is a fault. */
    void refuseStrangers(Faults faults) {
        byArea.forEach(
                (area, files) ->
                        files.keySet().stream()
                                .filter(f -> !isTable(f, "items") && !isTable(f, "terms"))
                                .forEach(
                                        f ->
                                                faults.add(
                                                        FOLDER + "/" + area + "/" + f,
                                                        0,
                                                        "",
                                                        "",
                                                        "文件名应为 items*.csv 或 terms*.csv",
                                                        "must be named items*.csv or terms*.csv")));
    }

    /** SHA-256 over names and contents in order, as lower-case hex. */
    String edition() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var area : byArea.entrySet()) {
                for (var file : area.getValue().entrySet()) {
                    String path = area.getKey() + "/" + file.getKey() + '\0';
                    digest.update(path.getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file.getValue().file()));
                    digest.update((byte) 0);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTable(String name, String beginning) {
        return name.startsWith(beginning) && name.endsWith(".csv");
    }

    private static List<Path> listed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path in a jar ends folders with a slash. */
    private static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
