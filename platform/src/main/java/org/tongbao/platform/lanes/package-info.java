/**
 * Lanes: work that waits in the same lane is done together. Knows no database, no message and no
 * rule; whoever does the work decides what together means.
 */
@ApplicationModule(
        displayName = "Lanes",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.lanes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
