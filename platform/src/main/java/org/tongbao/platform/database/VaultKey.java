package org.tongbao.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a vault's key comes from, and whether it is the one the database was written with. */
final class VaultKey {

    /** Environment variable with 32 bytes in Base64; goes before the file. */
    static final String VARIABLE = "TONGBAO_VAULT_KEY";

    private VaultKey() {}

    /**
     * The vault whose key is given, or else lies in the folder; made where there is none.
     *
     * @param given 32 bytes in Base64, or null
     */
    static Vault vault(Path folder, @Nullable String given) {
        try {
            if (given != null) {
                return new Vault(Base64.getDecoder().decode(given.strip()));
            }
            Path file = folder.resolve("vault.key");
            if (!Files.exists(file)) {
                byte[] key = new byte[Vault.KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Folders.writeSecret(file, Base64.getEncoder().encodeToString(key));
            }
            return new Vault(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new DatabaseTrouble(
                    "密钥（" + VARIABLE + " 或 vault.key）应为 32 字节的 Base64",
                    "the vault's key (" + VARIABLE + " or vault.key) must be 32 bytes in Base64",
                    e);
        }
    }

    /**
     * Leaves the key's mark in a new database and compares it in one that has it.
     *
     * @throws DatabaseTrouble if the database was written with another key
     */
    static void check(Vault vault, Connection connection) throws SQLException {
        byte[] mark = vault.hash("vault", "mark");
        try (PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into vault_key select ? where not exists"
                                        + " (select from vault_key)");
                PreparedStatement select =
                        connection.prepareStatement("select mark from vault_key")) {
            insert.setBytes(1, mark);
            insert.executeUpdate();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!Arrays.equals(mark, rows.getBytes(1))) {
                        throw new DatabaseTrouble(
                                "数据库由另一把密钥写成；请把原来的 vault.key 放回数据目录，或设置 " + VARIABLE,
                                "the database was written with another key; put its vault.key"
                                        + " back into the data folder, or set "
                                        + VARIABLE);
                    }
                }
            }
        }
    }
}
