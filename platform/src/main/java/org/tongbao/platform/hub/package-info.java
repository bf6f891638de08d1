/**
 * The hub: carries requests of hospital desks to the insured area that answers them. Knows areas
 * and messages; decides nothing and reads nothing that they carry.
 */
@ApplicationModule(
        displayName = "Hub",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
