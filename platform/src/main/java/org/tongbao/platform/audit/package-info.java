/**
 * The auditor: proves the books of a database, from what is stored there alone. Each thing that
 * must hold is a {@link org.tongbao.platform.audit.Check} with a question in SQL whose answer is
 * the rows that break it. Reads one snapshot and writes nothing. Knows the tables and the chart of
 * accounts; refuses to know how a decision was made, what a message said, and the code that wrote
 * the rows.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"database"})
@NullMarked
package org.tongbao.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
