/** A node: all roles in one process. Knows that they are, and nothing of them. */
@ApplicationModule(
        displayName = "Node",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
