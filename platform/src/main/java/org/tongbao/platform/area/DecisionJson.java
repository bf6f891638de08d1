package org.tongbao.platform.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Counterfactual;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.trace.Finding;
import org.tongbao.policy.claim.ClaimWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a decision is stored beside its amounts: every finding with its rule, article, inputs and
 * result, what it uses up of which year, and what would have changed it. Money is whole fen.
 */
@Component
class DecisionJson {

    private final JsonMapper json;

    DecisionJson(JsonMapper json) {
        this.json = json;
    }

    /** The findings column of a settlement or refusal. */
    byte[] findings(Settlement settlement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("certainty", settlement.certainty().name());
        tree.put("steps", settlement.findings().stream().map(DecisionJson::step).toList());
        tree.put("payments", settlement.payments().stream().map(DecisionJson::payment).toList());
        tree.put(
                "counterfactuals",
                settlement.counterfactuals().stream().map(DecisionJson::counterfactual).toList());
        return json.writeValueAsBytes(tree);
    }

    /**
     * The facts a decision saw, in the form {@code tongbao adjudicate} reads, so that it can be
     * repeated.
     */
    byte[] facts(Claim claim) {
        return json.writeValueAsBytes(ClaimWriter.tree(claim));
    }

    /** The column of what a settlement adds to each year. */
    String years(List<Settlement.YearChange> changes) {
        return json.writeValueAsString(changes.stream().map(DecisionJson::year).toList());
    }

    /** The same, read back. */
    List<Settlement.YearChange> years(String column) {
        List<Settlement.YearChange> changes = new ArrayList<>();
        for (JsonNode year : json.readTree(column)) {
            changes.add(new Settlement.YearChange(year.get("year").asInt(), used(year)));
        }
        return changes;
    }

    private static Map<String, Object> step(Finding finding) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("rule", finding.rule().code());
        step.put("document", finding.article().document());
        step.put("article", finding.article().article());
        step.put("certainty", finding.article().certainty().name());
        step.put("amount", finding.amount().fen());
        Map<String, Object> inputs = new LinkedHashMap<>();
        finding.inputs().forEach((name, value) -> inputs.put(name, input(value)));
        step.put("inputs", inputs);
        return step;
    }

    /** A fact as people read it: in both languages where it has words. */
    private static Object input(Object value) {
        return switch (value) {
            case Worded worded -> Map.of("zh", worded.zh(), "en", worded.en());
            case Money money -> money.yuan();
            case Rate rate -> rate.percent();
            case Number number -> number;
            default -> value.toString();
        };
    }

    private static Map<String, Object> payment(Settlement.Payment payment) {
        return Map.of(
                "fund", payment.fund().name(),
                "base", payment.base().fen(),
                "paid", payment.paid().fen());
    }

    private static Map<String, Object> counterfactual(Counterfactual counterfactual) {
        return Map.of(
                "fact",
                counterfactual.fact().name(),
                "before",
                counterfactual.before().name(),
                "more",
                counterfactual.more().fen());
    }

    private static Map<String, Object> year(Settlement.YearChange change) {
        YearSoFar used = change.used();
        Map<String, Object> year = new LinkedHashMap<>();
        year.put("year", change.year());
        year.put("inpatient", kind(used.inpatient()));
        year.put("outpatient", kind(used.outpatient()));
        year.put("chronic", kind(used.chronic()));
        year.put("largePaid", used.largePaid().fen());
        year.put("burden", used.burden().fen());
        year.put("seriousIllnessPaid", used.seriousIllnessPaid().fen());
        year.put("civilServantPaid", used.civilServantPaid().fen());
        year.put("assistanceBurden", used.assistanceBurden().fen());
        year.put("assistancePaid", used.assistancePaid().fen());
        return year;
    }

    private static List<Long> kind(YearSoFar.Used used) {
        return List.of(used.deductible().fen(), used.inScope().fen(), used.pool().fen());
    }

    private static YearSoFar used(JsonNode year) {
        return new YearSoFar(
                kind(year.get("inpatient")),
                kind(year.get("outpatient")),
                kind(year.get("chronic")),
                money(year, "largePaid"),
                money(year, "burden"),
                money(year, "seriousIllnessPaid"),
                money(year, "civilServantPaid"),
                money(year, "assistanceBurden"),
                money(year, "assistancePaid"));
    }

    private static YearSoFar.Used kind(JsonNode amounts) {
        return new YearSoFar.Used(
                Money.ofFen(amounts.get(0).asLong()),
                Money.ofFen(amounts.get(1).asLong()),
                Money.ofFen(amounts.get(2).asLong()));
    }

    private static Money money(JsonNode year, String name) {
        return Money.ofFen(year.get(name).asLong());
    }
}
