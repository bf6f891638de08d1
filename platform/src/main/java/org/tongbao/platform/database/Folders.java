package org.tongbao.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the keeper of the database does to folders and to files only it may read. */
final class Folders {

    private Folders() {}

    /** Where things that can be made again are kept: $XDG_CACHE_HOME, or .cache at home. */
    static Path cache(Path otherwise) {
        String named = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home"));
        if (named != null && !named.isBlank()) {
            return Path.of(named).resolve("tongbao");
        }
        return Files.isWritable(home)
                ? home.resolve(".cache").resolve("tongbao")
                : otherwise.resolve("programs");
    }

    /** Deletes a folder with all that lies in it. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a file with this content that only its owner may read; never replaces one. */
    static void writeSecret(Path file, String content) {
        try {
            Path ours =
                    Files.createTempFile(
                            file.toAbsolutePath().getParent(),
                            "secret",
                            "",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.write(ours, List.of(content), StandardCharsets.UTF_8, StandardOpenOption.DSYNC);
            Files.move(ours, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
