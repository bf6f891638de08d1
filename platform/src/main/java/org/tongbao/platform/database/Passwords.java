package org.tongbao.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the roles, one a line, in a file only its owner may read. */
final class Passwords {

    private static final int BYTES = 24;

    private final Properties byRole = new Properties();

    /** Reads the file, or makes it with a new random password for each role. */
    static Passwords in(Path file, String... roles) {
        Passwords passwords = new Passwords();
        try {
            if (!Files.exists(file)) {
                Folders.writeSecret(file, fresh(roles));
            }
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.byRole.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passwords;
    }

    String of(String role) {
        String password = byRole.getProperty(role);
        if (password == null) {
            throw new DatabaseTrouble(
                    "密码文件中没有角色 " + role, "the password file knows no role " + role);
        }
        return password;
    }

    private static String fresh(String... roles) {
        SecureRandom random = new SecureRandom();
        StringWriter lines = new StringWriter();
        for (String role : roles) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            lines.append(role).append('=');
            lines.append(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            lines.append('\n');
        }
        return lines.toString().strip();
    }
}
