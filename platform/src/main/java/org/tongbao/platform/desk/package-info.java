/**
 * The hospital desk, on the treating side: what institutions send is proved, judged, kept and
 * answered; it keeps visits and fee lines and asks the insured area through the hub. Refuses to
 * know how a benefit is computed or booked.
 */
@ApplicationModule(
        displayName = "Hospital desk",
        allowedDependencies = {"hub", "database", "law", "lanes"})
@NullMarked
package org.tongbao.platform.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
