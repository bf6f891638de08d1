/**
 * Lanes: requests that wait in the same lane share a commit. Knows transactions and how they fail;
 * knows no table, no message and no rule: whoever plays a round knows what is in it.
 */
@ApplicationModule(
        displayName = "Lanes",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.lanes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
