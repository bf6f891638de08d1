package org.tongbao.platform.bills;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Citation;
import org.tongbao.core.trace.Rule;
import org.tongbao.platform.pages.bill.Payer;
import org.tongbao.platform.pages.bill.Step;
import org.tongbao.platform.pages.bill.Step.Effect;
import org.tongbao.platform.pages.bill.Step.Stage;
import org.tongbao.platform.pages.bill.Words;
import tools.jackson.databind.JsonNode;

/** The steps of a stored decision, in words: the rule's sentence filled with the inputs it kept. */
final class StoredSteps {

    private static final Map<String, Rule> RULES =
            Stream.<Rule>concat(
                            Stream.of(org.tongbao.core.adjudication.Step.values()),
                            Stream.of(org.tongbao.core.adjudication.Obstacle.values()))
                    .collect(Collectors.toMap(Rule::code, rule -> rule));

    private final List<Step> steps = new ArrayList<>();
    private final Map<Long, Citation> citations;
    private @Nullable Payer paying;

    private StoredSteps(Map<Long, Citation> citations) {
        this.citations = citations;
    }

    /**
     * The steps in their order.
     *
     * @param citations those the findings lean on, by id
     */
    static List<Step> of(JsonNode findings, Map<Long, Citation> citations) {
        StoredSteps stored = new StoredSteps(citations);
        for (JsonNode step : findings.get("steps")) {
            stored.add(step);
        }
        return stored.steps;
    }

    private void add(JsonNode stored) {
        String code = stored.get("rule").asString();
        Rule rule = RULES.get(code);
        if (rule == null) {
            throw new IllegalStateException("a stored decision names the unknown rule " + code);
        }
        Money amount = Money.ofFen(stored.get("amount").asLong());
        Payer payer = payer(code);
        Effect effect = effect(code, payer);
        if (effect == Effect.PAYS) {
            paying = payer;
        }
        steps.add(
                new Step(
                        stage(code),
                        effect,
                        effect == Effect.CAPS ? paying : payer,
                        title(code),
                        new Words(
                                filled(rule.zh(), stored.get("inputs"), amount, "zh"),
                                filled(rule.en(), stored.get("inputs"), amount, "en")),
                        "",
                        List.of(),
                        amount,
                        Objects.requireNonNull(citations.get(stored.get("cited").asLong()))));
    }

    private static String filled(String template, JsonNode inputs, Money amount, String language) {
        StringBuilder text = new StringBuilder(template.length() * 2);
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            text.append(template, at, open);
            if (name.equals("amount")) {
                text.append(amount.yuan());
            } else {
                JsonNode fact = inputs.get(name);
                text.append(fact.isObject() ? fact.get(language).asString() : fact.asString());
            }
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }

    private static @Nullable Payer payer(String code) {
        return switch (code) {
            case "BAND" -> Payer.POOL;
            case "LARGE_AMOUNT" -> Payer.LARGE_AMOUNT;
            case "SERIOUS_ILLNESS" -> Payer.SERIOUS_ILLNESS;
            case "CIVIL_SERVANT" -> Payer.CIVIL_SERVANT;
            case "ASSISTANCE" -> Payer.ASSISTANCE;
            case "ACCOUNT" -> Payer.ACCOUNT;
            case "FAMILY_ACCOUNT" -> Payer.FAMILY_ACCOUNT;
            case "CASH" -> Payer.CASH;
            default -> null;
        };
    }

    private Effect effect(String code, @Nullable Payer payer) {
        if (payer != null) {
            return Effect.PAYS;
        }
        return switch (code) {
            case "BILL", "IN_SCOPE", "YEAR_SPLIT" -> Effect.SUMS;
            case "OUTSIDE",
                    "ABOVE_CAP",
                    "PRE_SELF_PAY",
                    "DEDUCTIBLE",
                    "DEDUCTIBLE_VISIT",
                    "DEDUCTIBLE_YEAR",
                    "DEDUCTIBLE_TRANSFER" ->
                    Effect.STAYS;
            case "POOL_CAP", "TIER_YEAR_CAP" -> paying == null ? Effect.LIMITS : Effect.CAPS;
            default -> Effect.LIMITS;
        };
    }

    private static Stage stage(String code) {
        return switch (code) {
            case "BILL", "REFUNDS", "OUTSIDE", "ABOVE_CAP", "PRE_SELF_PAY", "IN_SCOPE" ->
                    Stage.SCOPE;
            case "ACCOUNT", "ACCOUNT_ONLY", "FAMILY_ACCOUNT", "CASH" -> Stage.PAYMENT;
            default -> Stage.BENEFIT;
        };
    }

    private static Words title(String code) {
        return switch (code) {
            case "BILL" -> new Words("医疗费总额", "The whole bill");
            case "REFUNDS" -> new Words("退费", "Refunds");
            case "OUTSIDE" -> new Words("全自费", "Outside the catalogue");
            case "ABOVE_CAP" -> new Words("超限价自费", "Above price caps");
            case "PRE_SELF_PAY" -> new Words("先行自付", "First shares");
            case "IN_SCOPE" -> new Words("符合政策范围", "In scope");
            case "CLASS", "BEST_CLASS" -> new Words("待遇类别", "Class of benefit");
            case "YEAR_SPLIT" -> new Words("跨年度分摊", "Split over two years");
            case "AGE_BONUS" -> new Words("按年龄提高比例", "Raised by age");
            case "PENALTY_POINTS", "PENALTY_FACTOR" ->
                    new Words("异地就医降低比例", "Lowered away from home");
            case "BAND" -> new Words("统筹基金分段支付", "The pool pays a band");
            case "EXPENSE_CAP", "POOL_CAP", "OVER_CAP" ->
                    new Words("统筹基金年度限额", "Yearly cap of the pool");
            case "LARGE_AMOUNT" -> new Words("职工大额补助", "Large-amount supplement");
            case "PREFERENCE", "SERIOUS_ILLNESS" ->
                    new Words("居民大病保险", "Serious-illness insurance");
            case "CIVIL_SERVANT" -> new Words("公务员医疗补助", "Civil servants' subsidy");
            case "ASSISTANCE" -> new Words("医疗救助", "Medical assistance");
            case "TIER_YEAR_CAP" -> new Words("年度限额", "Yearly cap");
            case "ACCOUNT", "ACCOUNT_ONLY" -> new Words("个人账户", "Personal account");
            case "FAMILY_ACCOUNT" -> new Words("家庭共济账户", "Family member's account");
            case "CASH" -> new Words("个人现金", "Cash");
            default ->
                    code.startsWith("DEDUCTIBLE")
                            ? new Words("起付线", "Deductible")
                            : new Words("不予直接结算的理由", "What stands in the way");
        };
    }
}
