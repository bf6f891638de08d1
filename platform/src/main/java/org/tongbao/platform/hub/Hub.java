package org.tongbao.platform.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.AreaCode;

/** Carries requests to the one who answers for an insured area. */
@Component
public class Hub {

    private final List<InsuredSide> sides;

    Hub(List<InsuredSide> sides) {
        this.sides = List.copyOf(sides);
    }

    /** The answer of the area, or a refusal if nobody answers for it. */
    public AreaAnswer ask(AreaCode area, AreaRequest request) {
        return ask(List.of(new AreaCall(area, request))).getFirst();
    }

    /** The answers of the areas, in the order of the calls. */
    public List<AreaAnswer> ask(List<AreaCall> calls) {
        @Nullable AreaAnswer[] answers = new AreaAnswer[calls.size()];
        for (InsuredSide side : sides) {
            carry(side, calls, answers);
        }
        List<AreaAnswer> all = new ArrayList<>(answers.length);
        for (int i = 0; i < answers.length; i++) {
            all.add(Objects.requireNonNullElseGet(answers[i], nobody(calls.get(i).area())));
        }
        return all;
    }

    private static void carry(
            InsuredSide side, List<AreaCall> calls, @Nullable AreaAnswer[] answers) {
        List<AreaCall> its = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] == null && side.answersFor(calls.get(i).area())) {
                its.add(calls.get(i));
                places.add(i);
            }
        }
        if (its.isEmpty()) {
            return;
        }
        List<AreaAnswer> answered = side.answer(its);
        for (int i = 0; i < its.size(); i++) {
            answers[places.get(i)] = answered.get(i);
        }
    }

    private static Supplier<AreaAnswer> nobody(AreaCode area) {
        return () ->
                new AreaAnswer.Refused(
                        "参保地 " + area + " 未接入本平台",
                        "insured area " + area + " is not connected here");
    }
}
