package org.tongbao.policy.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.UnreadableClaim;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.policy.Fault;
import org.tongbao.policy.Spelling;
import org.tongbao.policy.book.AreaFile;
import org.tongbao.policy.book.Example;
import org.tongbao.policy.book.Mark;
import org.tongbao.policy.claim.ClaimFault;
import org.tongbao.policy.claim.ClaimReader;
import org.tongbao.policy.claim.FaultyClaim;
import org.tongbao.policy.claim.NationalAmount;

/** One worked example, computed and compared. */
final class OneExample {

    private final AreaPolicy policy;
    private final Example example;
    private final String path;
    private final List<Fault> faults;

    OneExample(AreaFile file, int index, List<Fault> faults) {
        this.policy = file.policy();
        this.example = file.examples().get(index);
        this.path = "examples[" + index + "].";
        this.faults = faults;
    }

    /**
     * The claim, or null after saying what cannot be read in it. Area and scheme are those of the
     * file unless the example names others.
     */
    @Nullable Claim claim() {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>(example.claim());
        keys.putIfAbsent("insuredArea", policy.area().toString());
        keys.putIfAbsent("scheme", Integer.toString(policy.scheme().code()));
        try {
            return ClaimReader.read(keys);
        } catch (FaultyClaim e) {
            for (ClaimFault f : e.faults()) {
                fault(mark(f.path()), "claim." + f.path(), f.value(), f.zh(), f.en());
            }
            return null;
        }
    }

    /** Where a part of the claim stands, or what is around it where it does not. */
    private Mark mark(String claimPath) {
        String at = claimPath;
        while (!at.isEmpty()) {
            Mark mark = example.marks().get(at);
            if (mark != null) {
                return mark;
            }
            int outer = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            at = at.substring(0, Math.max(0, outer));
        }
        return example.mark();
    }

    /** Says where the engine's answer is not the one expected. */
    void compare(Claim claim, Adjudication engine) {
        try {
            Settlement settlement = engine.decide(claim);
            Map<String, String> answer = answer(settlement);
            example.expected().forEach((name, expected) -> compare(name, expected, answer));
            if (!settlement.policy().effective().equals(policy.effective())) {
                String other = settlement.policy().effective().toString();
                fault(
                        example.mark(),
                        "claim",
                        "",
                        "出院日属于另一时期的政策 " + other,
                        "ends in the period of another policy, " + other);
            }
        } catch (SilenceOfLaw e) {
            fault(example.mark(), "claim", "", e.zh(), e.en());
        } catch (UnreadableClaim e) {
            fault(mark(e.path()), "claim." + e.path(), "", e.zh(), e.en());
        }
    }

    private static Map<String, String> answer(Settlement settlement) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("answer", settlement.answer().name());
        all.put("benefitClass", settlement.benefitClass().name());
        for (NationalAmount each : NationalAmount.values()) {
            all.put(each.field(), each.of(settlement.amounts()).yuan());
        }
        return all;
    }

    private void compare(String name, Example.Expected expected, Map<String, String> answer) {
        String computed = answer.get(name);
        if (computed == null) {
            var meant = Spelling.nearest(name, answer.keySet());
            fault(
                    expected.mark(),
                    "expected." + name,
                    "",
                    "结算结果没有这一项" + meant.map(m -> "；是否想写 " + m + "？").orElse(""),
                    "no settlement has this"
                            + meant.map(m -> "; did you mean " + m + "?").orElse(""));
        } else if (!computed.equals(expected.value())) {
            fault(
                    expected.mark(),
                    "expected." + name,
                    expected.value(),
                    "算得 " + computed,
                    "is computed as " + computed);
        }
    }

    private void fault(Mark mark, String field, String value, String zh, String en) {
        faults.add(new Fault(mark.file(), mark.line(), path + field, value, zh, en));
    }
}
