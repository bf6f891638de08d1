package org.tongbao.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked once into a cache folder that is named after their content. A
 * newer version lies beside an older one; two processes may unpack at the same time.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder) {

    private static final int NAME_BYTES = 8;

    /** Finds the programs in the cache, or unpacks them from the class path. */
    static PostgresBinaries in(Path cache) {
        URL archive = archive();
        try {
            Path folder = cache.resolve("postgres-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(cache);
                unpack(archive, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new DatabaseTrouble(
                    "无法把数据库程序解压到 " + cache + "：" + e.getMessage(),
                    "cannot unpack the database programs into " + cache + ": " + e.getMessage(),
                    e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "postgres-" + (system.startsWith("mac") ? "darwin" : system) + "-" + machine;
        URL archive = PostgresBinaries.class.getResource("/" + name + ".txz");
        if (archive == null) {
            throw new DatabaseTrouble(
                    "没有适用于本机的内置数据库（" + name + "）；请用 --db 指定外部 PostgreSQL",
                    "no embedded database for this machine (" + name + "); name one with --db");
        }
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        try (InputStream in = archive.openStream()) {
            DigestInputStream digest =
                    new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            byte[] hash = digest.getMessageDigest().digest();
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Into a folder of our own, then by one rename to its place: nobody sees half of it. */
    private static void unpack(URL archive, Path folder) throws IOException {
        Path ours = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".new");
        Files.setPosixFilePermissions(ours, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                place(tar, entry, ours);
            }
        }
        try {
            Files.move(ours, folder);
        } catch (FileSystemException e) {
            Folders.delete(ours);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
            throws IOException {
        Path path = entry.resolveIn(root);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean runs = (entry.getMode() & 0b001) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
