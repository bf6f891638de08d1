package org.tongbao.platform.desk;

import java.util.EnumSet;
import java.util.Set;
import org.tongbao.core.adjudication.Step;

/** Which steps of a decision are grounds that stand in the way. */
final class Grounds {

    private static final Set<Step> ALL =
            EnumSet.of(
                    Step.THIRD_PARTY,
                    Step.TRAUMA_EXCLUDED,
                    Step.NOT_DIRECT,
                    Step.NO_BENEFIT,
                    Step.DISEASE_NOT_COVERED,
                    Step.DISEASE_NOT_RECOGNISED,
                    Step.UNFILED_REFUSED,
                    Step.UNFILED_MANUAL,
                    Step.MISSING_FACT);

    private Grounds() {}

    static boolean isGround(String code) {
        return ALL.stream().anyMatch(step -> step.code().equals(code));
    }
}
