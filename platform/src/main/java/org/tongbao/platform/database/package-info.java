/**
 * The database: an embedded PostgreSQL server or an external one, its migrations, its roles, the
 * vault for identity numbers. Knows what is stored where and who may touch it; knows no rule of
 * benefit, no message and no page.
 *
 * <p>{@link org.tongbao.platform.database.Database#open} is the one entrance. In the platform
 * Spring opens it: a {@code DataSource} of the application's role, {@code Vault}, {@code Ids} and
 * the one {@code Clock} are there to be injected. A program of its own opens it itself and closes
 * it.
 *
 * <p>A test class that needs a database has a field
 *
 * <pre>{@code
 * @RegisterExtension static final FreshDatabase database = new FreshDatabase();
 * }</pre>
 *
 * and gets an empty, migrated one of its own on one real server for the whole JVM: {@code
 * database.jdbc()}, {@code dataSource()}, {@code vault()}, and {@code properties()} for a test that
 * starts the platform.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
