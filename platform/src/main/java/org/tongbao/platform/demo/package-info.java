/**
 * The demo world: made-up persons and institutions, and a hospital that speaks to the platform over
 * HTTP as real ones do. Knows what a story needs; no rule and no table.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"area", "desk", "pages::bill"})
@NullMarked
package org.tongbao.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
