package org.tongbao.platform.command.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.UnreadableClaim;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.policy.claim.ClaimFault;
import org.tongbao.policy.claim.ClaimReader;
import org.tongbao.policy.claim.FaultyClaim;
import org.tongbao.policy.claim.SettlementWriter;

/** Answers one claim written as JSON. Stateless; safe for any number of threads. */
final class Answering {

    private final Adjudication adjudication;
    private final SettlementWriter writer;

    Answering(Adjudication adjudication, SettlementWriter writer) {
        this.adjudication = adjudication;
        this.writer = writer;
    }

    /**
     * What is said to a claim.
     *
     * @param tree the settlement; empty where the claim cannot be read
     * @param isYes whether it is settled
     * @param faults all that is wrong with it; empty where it can be read
     * @param line in which it ceased to be JSON; 0 where it did not
     */
    record Answered(Map<String, Object> tree, boolean isYes, List<ClaimFault> faults, int line) {

        boolean isReadable() {
            return faults.isEmpty();
        }

        /** The faults as an answer. */
        Map<String, Object> errors() {
            List<Map<String, Object>> errors = new ArrayList<>();
            for (ClaimFault fault : faults) {
                Map<String, Object> error = new LinkedHashMap<>();
                error.put("path", fault.path());
                error.put("value", fault.value());
                error.put("zh", fault.sentenceZh());
                error.put("en", fault.sentenceEn());
                errors.add(error);
            }
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("errors", errors);
            return tree;
        }
    }

    /** Silence of the law and parts that contradict each other are faults of the claim too. */
    Answered answer(byte[] text, int from, int length) {
        try {
            Settlement settlement =
                    adjudication.decide(ClaimReader.read(Json.read(text, from, length)));
            boolean isYes = settlement.answer() == Answer.MET;
            return new Answered(writer.tree(settlement), isYes, List.of(), 0);
        } catch (NotJson e) {
            return unreadable(List.of(e.fault()), e.line());
        } catch (FaultyClaim e) {
            return unreadable(e.faults(), 0);
        } catch (UnreadableClaim e) {
            return unreadable(List.of(new ClaimFault(e.path(), "", e.zh(), e.en())), 0);
        } catch (SilenceOfLaw e) {
            return unreadable(List.of(new ClaimFault("", "", e.zh(), e.en())), 0);
        }
    }

    private static Answered unreadable(List<ClaimFault> faults, int line) {
        return new Answered(Map.of(), false, faults, line);
    }
}
