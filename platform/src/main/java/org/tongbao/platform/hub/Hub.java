package org.tongbao.platform.hub;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.AreaCode;

/** Carries a request to the one who answers for an insured area. */
@Component
public class Hub {

    private final List<InsuredSide> sides;

    Hub(List<InsuredSide> sides) {
        this.sides = List.copyOf(sides);
    }

    /** The answer of the area, or a refusal if nobody answers for it. */
    public AreaAnswer ask(AreaCode area, AreaRequest request) {
        for (InsuredSide side : sides) {
            if (side.answersFor(area)) {
                return side.answer(area, request);
            }
        }
        return new AreaAnswer.Refused(
                "参保地 " + area + " 未接入本平台", "insured area " + area + " is not connected here");
    }
}
