package org.tongbao.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An embedded server that another process runs on a data folder: how an auditor or a test comes in
 * beside the program that owns it.
 *
 * @param pid its process id
 * @param application the application's way in
 */
public record RunningPostgres(long pid, Login application) {

    private static final int PORT = 3;

    /**
     * The server that runs on a folder now; empty if there is none that takes connections.
     *
     * @param folder of the node that runs it
     */
    public static Optional<RunningPostgres> on(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        Path passwords = home.resolve("passwords");
        if (!Files.exists(passwords)) {
            return Optional.empty();
        }
        return PidFile.of(home.resolve("cluster"))
                .filter(PidFile::isReady)
                .filter(PidFile::isAlive)
                .map(
                        file ->
                                new RunningPostgres(
                                        file.pid(),
                                        Database.embedded(
                                                Integer.parseInt(file.lines().get(PORT).strip()),
                                                Passwords.in(passwords, Roles.APPLICATION))));
    }
}
