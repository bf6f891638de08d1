package org.tongbao.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the server runs. PostgreSQL refuses to run as root and as a user without a name; there we
 * run it in a user namespace in which we bear another name, or as {@code nobody}.
 *
 * @param name how it is called in messages
 * @param prefix the words before a command that put it on this footing
 * @param owner who must own the server's files
 */
record Footing(String name, List<String> prefix, String owner) {

    private static final String NOBODY = "65534";
    private static final String ROOT = "0";

    /** A shell's test: not root, has the program, may enter the folder. */
    private static final String STANDS = "test \"$(id -u)\" != 0 && \"$0\" --version && cd \"$1\"";

    /**
     * The first footing that carries here.
     *
     * @param home a folder of ours that the server must be able to enter
     */
    static Footing in(Path home, PostgresBinaries binaries) {
        List<Footing> possible = possible(home);
        for (Footing footing : possible) {
            if (possible.size() == 1 || footing.carries(home, binaries)) {
                return footing;
            }
        }
        String tried = String.join(", ", possible.stream().map(Footing::name).toList());
        throw new DatabaseTrouble(
                "PostgreSQL 不能以 root 身份运行，而 " + tried + " 在此均不可用；请以普通用户运行，或用 --db 指定外部 PostgreSQL",
                "PostgreSQL refuses to run as root, and none of "
                        + tried
                        + " works here; run as another user, or name an external PostgreSQL"
                        + " with --db");
    }

    /**
     * All footings that could be tried by the user we are, the most modest first. The last lets
     * {@code nobody} through folders closed to it, such as root's home; without the secure bit the
     * server's own {@code access(2)} would still find them closed.
     */
    static List<Footing> possible(Path home) {
        String us = Ran.in(home, List.of("id", "-u")).output();
        boolean nameless = System.getProperty("user.name").equals("?");
        if (!us.equals(ROOT) && !nameless) {
            return List.of(new Footing("direct", List.of(), us));
        }
        String named = aNamedUser();
        Footing namespace =
                new Footing(
                        "unshare --user",
                        List.of("unshare", "--user", "--map-user=" + named, "--map-group=" + named),
                        us);
        List<String> nobody =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        List<String> reaching = new ArrayList<>(nobody);
        reaching.addAll(
                List.of(
                        "--inh-caps=+dac_override",
                        "--ambient-caps=+dac_override",
                        "--securebits=+no_setuid_fixup"));
        return us.equals(ROOT)
                ? List.of(
                        namespace,
                        new Footing("setpriv", nobody, NOBODY),
                        new Footing("setpriv --ambient-caps", List.copyOf(reaching), NOBODY))
                : List.of(namespace);
    }

    /** The command on this footing. */
    List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(words);
        return command;
    }

    /** Whether a program on this footing is not root and reaches the programs and the folder. */
    boolean carries(Path home, PostgresBinaries binaries) {
        List<String> words =
                List.of("sh", "-c", STANDS, binaries.program("postgres"), home.toString());
        return Ran.in(home, command(words)).succeeded();
    }

    /** Gives a file, or a folder with all that lies in it, to the server if it is not its own. */
    void own(Path root) {
        Integer server = Integer.valueOf(owner);
        try (Stream<Path> all = Files.walk(root)) {
            if (!server.equals(Files.getAttribute(root, "unix:uid"))) {
                for (Path path : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(path, "unix:uid", server, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String aNamedUser() {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 2 && !fields[2].equals("0"))
                    .map(fields -> fields[2])
                    .findFirst()
                    .orElse(NOBODY);
        } catch (IOException e) {
            return NOBODY;
        }
    }
}
