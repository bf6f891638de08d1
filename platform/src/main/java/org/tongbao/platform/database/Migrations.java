package org.tongbao.platform.database;

import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the shape this program knows, by the numbered files in db/migration. */
final class Migrations {

    private Migrations() {}

    /**
     * Runs those migrations that have not run yet.
     *
     * @param owner the owner's way in
     * @throws DatabaseTrouble if one fails or a past one was changed
     */
    static void run(Login owner) {
        try {
            var _ =
                    Flyway.configure()
                            .dataSource(owner.url(), owner.user(), owner.password())
                            .locations("classpath:db/migration")
                            .load()
                            .migrate();
        } catch (FlywayException e) {
            throw new DatabaseTrouble(
                    "数据库结构升级失败：" + Objects.toString(e.getMessage()),
                    "the database could not be migrated",
                    e);
        }
    }
}
