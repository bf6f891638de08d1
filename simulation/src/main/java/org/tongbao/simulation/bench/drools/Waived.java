package org.tongbao.simulation.bench.drools;

import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.OffSite;

/**
 * A waiver of filing that the insured area knows (免备案).
 *
 * @param of the case
 * @param waiver of its policy
 */
public record Waived(Case of, OffSite.Waiver waiver) {

    /** Whether the visit is away and where the waiver holds. */
    public boolean isCovering() {
        if (!of.isAway()) {
            return false;
        }
        for (AreaCode area : waiver.areas()) {
            if (area.covers(of.visit().treatingArea())) {
                return true;
            }
        }
        return false;
    }
}
