/**
 * The law this node decides by: policy book, catalogues, engine. Knows no person and no message.
 */
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
