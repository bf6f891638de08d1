package org.tongbao.simulation.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.trace.Finding;

/**
 * Whether two ways of deciding agree on a claim: on the answer and its class, on every amount,
 * line, payment and change of the year, and on every finding with its article, amount and facts.
 * What another filing would have changed is not compared.
 */
final class Agreement {

    private Agreement() {}

    /**
     * Decides a claim both ways.
     *
     * @throws Disagreement naming the claim and all that differs
     */
    static void demand(
            Claim claim, Function<Claim, Settlement> ours, Function<Claim, Settlement> theirs) {
        Map<String, Object> own = told(ours.apply(claim));
        Map<String, Object> other = told(theirs.apply(claim));
        List<String> differing =
                own.keySet().stream()
                        .filter(name -> !Objects.equals(own.get(name), other.get(name)))
                        .toList();
        if (!differing.isEmpty()) {
            throw new Disagreement(
                    "结果不一致：" + sides(differing, own, other, "本系统", "对照") + "\n报案 " + claim,
                    "different answers: "
                            + sides(differing, own, other, "ours", "baseline")
                            + "\nclaim "
                            + claim);
        }
    }

    private static String sides(
            List<String> names,
            Map<String, Object> own,
            Map<String, Object> other,
            String ours,
            String theirs) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append("\n  %s\n    %s %s".formatted(name, ours, own.get(name)));
            text.append("\n    %s %s".formatted(theirs, other.get(name)));
        }
        return text.toString();
    }

    private static Map<String, Object> told(Settlement settlement) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("answer", settlement.answer());
        all.put("benefitClass", settlement.benefitClass());
        all.put("amounts", settlement.amounts());
        all.put("payments", settlement.payments());
        all.put("yearChanges", settlement.yearChanges());
        all.put("lines", settlement.lines());
        all.put("findings", settlement.findings().stream().map(Finding::toString).toList());
        all.put("certainty", settlement.certainty());
        all.put("policy", settlement.policy());
        return all;
    }
}
