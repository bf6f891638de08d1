/**
 * The database: an embedded PostgreSQL server or an external one, its migrations, its roles, the
 * vault for identity numbers. Knows what is stored where and who may touch it; knows no rule of
 * benefit, no message and no page.
 *
 * <p>{@link org.tongbao.platform.database.Database#open} is the one entrance.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
