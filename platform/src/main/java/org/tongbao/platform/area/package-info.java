/**
 * The insured area: who is insured, what is decided, and the books. Answers what the hub brings;
 * refuses to know hospitals' messages, the national interface and pages.
 */
@ApplicationModule(
        displayName = "Insured area",
        allowedDependencies = {"hub", "database", "law", "lanes"})
@NullMarked
package org.tongbao.platform.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
