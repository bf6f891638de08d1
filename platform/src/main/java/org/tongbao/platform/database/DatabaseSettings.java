package org.tongbao.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database: properties {@code tongbao.database.*}.
 *
 * @param data folder of this node: the embedded server's data, passwords, and the vault's key
 * @param url of an external database, as JDBC names it; null to embed a server
 * @param user owner of the external database; null if the URL names it
 * @param password the owner's; null if the URL carries it
 * @param applicationPassword of the application's role in the external database; null to make that
 *     role and keep its password in the data folder
 * @param connections most connections of the application at a time
 */
@ConfigurationProperties("tongbao.database")
public record DatabaseSettings(
        @DefaultValue(DatabaseSettings.FOLDER) Path data,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String applicationPassword,
        @DefaultValue("16") int connections) {

    /** Where the data of a node lies, unless somebody names another folder. */
    public static final String FOLDER = "data/postgres";

    private static final int CONNECTIONS = 16;

    /** A server of our own with its data in this folder. */
    public static DatabaseSettings embedded(Path data) {
        return new DatabaseSettings(data, null, null, null, null, CONNECTIONS);
    }

    /** A server somebody else keeps; passwords and keys of this node still lie in the folder. */
    public static DatabaseSettings external(Path data, String url) {
        return new DatabaseSettings(data, url, null, null, null, CONNECTIONS);
    }
}
