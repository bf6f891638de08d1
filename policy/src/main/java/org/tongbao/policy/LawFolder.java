package org.tongbao.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Where the files of the law lie: those that come with the program, or an officer's own folder. */
public final class LawFolder {

    private LawFolder() {}

    /**
     * The folder {@code law} that comes with the program, readable as any folder whether the
     * program runs from classes or from a jar.
     */
    public static Path bundled() {
        URL law = Objects.requireNonNull(LawFolder.class.getResource("/law"), "no law on board");
        try {
            URI uri = law.toURI();
            if (uri.getScheme().equals("jar")) {
                mount(uri);
            }
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("unreadable address of the law: " + law, e);
        }
    }

    // The mounted jar stays open as long as the program runs, as its class path does.
    @SuppressWarnings("resource")
    private static void mount(URI jar) {
        try {
            FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            // Mounted by an earlier call: what was wanted.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
