/**
 * Settlements as people read them, put together from the books. Reads only; knows no rule of
 * benefit and no HTML.
 */
@ApplicationModule(
        displayName = "Bills",
        allowedDependencies = {"pages::bill", "database"})
@NullMarked
package org.tongbao.platform.bills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
