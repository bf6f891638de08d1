package org.tongbao.platform.area;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a decision is stored beside its amounts: every finding with its rule, citation, inputs and
 * result, what it uses up of which year, and what would have changed it. Money is whole fen.
 */
@Component
class DecisionJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();
    private static final int USUAL_LENGTH = 2048;

    private final JsonMapper json;
    private final Citations citations;

    DecisionJson(JsonMapper json, Citations citations) {
        this.json = json;
        this.citations = citations;
    }

    /** The findings column of a settlement or refusal. */
    byte[] findings(Settlement settlement) {
        return written(
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("certainty", settlement.certainty().name());
                    json.writeArrayPropertyStart("steps");
                    for (Finding finding : settlement.findings()) {
                        step(json, finding);
                    }
                    json.writeEndArray();
                    json.writeArrayPropertyStart("payments");
                    for (Settlement.Payment payment : settlement.payments()) {
                        json.writeStartObject();
                        json.writeStringProperty("fund", payment.fund().name());
                        json.writeNumberProperty("base", payment.base().fen());
                        json.writeNumberProperty("paid", payment.paid().fen());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeArrayPropertyStart("counterfactuals");
                    for (Counterfactual counterfactual : settlement.counterfactuals()) {
                        json.writeStartObject();
                        json.writeStringProperty("fact", counterfactual.fact().name());
                        json.writeStringProperty("before", counterfactual.before().name());
                        json.writeNumberProperty("more", counterfactual.more().fen());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    /**
     * The facts a decision saw, in the form {@code tongbao adjudicate} reads, so that it can be
     * repeated.
     */
    byte[] facts(Claim claim) {
        return written(json -> ClaimWriter.write(claim, new WrittenClaim(json)));
    }

    private static byte[] written(Consumer<JsonGenerator> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            writing.accept(json);
        }
        return bytes.toByteArray();
    }

    /** The column of what a settlement adds to each year. */
    byte[] years(List<Settlement.YearChange> changes) {
        return written(
                json -> {
                    json.writeStartArray();
                    changes.forEach(change -> year(json, change));
                    json.writeEndArray();
                });
    }

    /** The same, read back. */
    List<Settlement.YearChange> years(String column) {
        List<Settlement.YearChange> changes = new ArrayList<>();
        for (JsonNode year : json.readTree(column)) {
            changes.add(new Settlement.YearChange(year.get("year").asInt(), used(year)));
        }
        return changes;
    }

    private void step(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().code());
        json.writeNumberProperty("cited", citations.id(finding.article()));
        json.writeNumberProperty("amount", finding.amount().fen());
        json.writeObjectPropertyStart("inputs");
        finding.inputs()
                .forEach(
                        (name, value) -> {
                            json.writeName(name);
                            input(json, value);
                        });
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A fact as people read it: in both languages where it has words. */
    private static void input(JsonGenerator json, Object value) {
        switch (value) {
            case Worded worded -> {
                json.writeStartObject();
                json.writeStringProperty("zh", worded.zh());
                json.writeStringProperty("en", worded.en());
                json.writeEndObject();
            }
            case Money money -> json.writeString(money.yuan());
            case Rate rate -> json.writeString(rate.percent());
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }

    private static void year(JsonGenerator json, Settlement.YearChange change) {
        YearSoFar used = change.used();
        json.writeStartObject();
        json.writeNumberProperty("year", change.year());
        kind(json, "inpatient", used.inpatient());
        kind(json, "outpatient", used.outpatient());
        kind(json, "chronic", used.chronic());
        json.writeNumberProperty("largePaid", used.largePaid().fen());
        json.writeNumberProperty("burden", used.burden().fen());
        json.writeNumberProperty("seriousIllnessPaid", used.seriousIllnessPaid().fen());
        json.writeNumberProperty("civilServantPaid", used.civilServantPaid().fen());
        json.writeNumberProperty("assistanceBurden", used.assistanceBurden().fen());
        json.writeNumberProperty("assistancePaid", used.assistancePaid().fen());
        json.writeEndObject();
    }

    private static void kind(JsonGenerator json, String name, YearSoFar.Used used) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(used.deductible().fen());
        json.writeNumber(used.inScope().fen());
        json.writeNumber(used.pool().fen());
        json.writeEndArray();
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
