package org.tongbao.policy.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.adjudication.Counterfactual;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.ScopedLine;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.notice.Sentence;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.trace.Finding;

/**
 * Writes a settlement as a tree of maps, lists, text and whole numbers, in the order in which a
 * person reads it: the answer, who bears what under national field names, every step with its
 * ground. Amounts are decimal text in yuan, rates decimal text.
 */
public final class SettlementWriter {

    private final String edition;
    private final boolean withLines;

    /**
     * @param edition of the law decided by
     * @param withLines whether to tell each fee line as it was split
     */
    public SettlementWriter(String edition, boolean withLines) {
        this.edition = edition;
        this.withLines = withLines;
    }

    /** The settlement as a tree. */
    public Map<String, Object> tree(Settlement settlement) {
        Map<String, Object> tree = LinkedHashMap.newLinkedHashMap(36);
        tree.put("answer", settlement.answer().name());
        tree.put("benefitClass", settlement.benefitClass().name());
        tree.put("certainty", settlement.certainty().name());
        if (settlement.certainty() == Certainty.ILLUSTRATIVE) {
            tree.put("warning", warning());
        }
        for (NationalAmount amount : NationalAmount.values()) {
            tree.put(amount.field(), amount.of(settlement.amounts()).yuan());
        }
        tree.put("payments", each(settlement.payments(), SettlementWriter::payment));
        tree.put("grounds", each(settlement.obstacles(), SettlementWriter::ground));
        tree.put("findings", each(settlement.findings(), SettlementWriter::finding));
        tree.put(
                "counterfactuals",
                each(settlement.counterfactuals(), SettlementWriter::counterfactual));
        tree.put("yearChanges", each(settlement.yearChanges(), SettlementWriter::yearChange));
        if (withLines) {
            tree.put("lines", each(settlement.lines(), SettlementWriter::line));
        }
        tree.put("policy", policy(settlement.policy()));
        tree.put("policyEdition", edition);
        return tree;
    }

    private static Map<String, Object> warning() {
        Map<String, Object> object = LinkedHashMap.newLinkedHashMap(2);
        object.put("zh", "计算使用了未经核对的示例数字，不得据以支付");
        object.put("en", "figures that nobody has confirmed were used; do not pay by this");
        return object;
    }

    private interface Telling<T> {
        Map<String, Object> tell(T told);
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Telling<T> telling) {
        return all.stream().map(telling::tell).toList();
    }

    private static Map<String, Object> payment(Settlement.Payment payment) {
        Map<String, Object> object = LinkedHashMap.newLinkedHashMap(5);
        object.put("fund", payment.fund().name());
        object.put("base", payment.base().yuan());
        object.put("amount", payment.paid().yuan());
        return worded(payment.fund(), object);
    }

    private static Map<String, Object> ground(Finding finding) {
        Map<String, Object> object = LinkedHashMap.newLinkedHashMap(4);
        object.put("rule", finding.rule().code());
        object.put("article", finding.article().text());
        return worded(new Sentence(finding), object);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> object = LinkedHashMap.newLinkedHashMap(7);
        object.put("rule", finding.rule().code());
        object.put("article", finding.article().text());
        object.put("certainty", finding.article().certainty().name());
        object.put("inputs", inputs(finding));
        object.put("amount", finding.amount().yuan());
        return worded(new Sentence(finding), object);
    }

    private static Map<String, Object> inputs(Finding finding) {
        Map<String, Object> inputs = finding.inputs();
        inputs.replaceAll((_, fact) -> plain(fact));
        return inputs;
    }

    private static Object plain(Object fact) {
        return switch (fact) {
            case Money money -> money.yuan();
            case Rate rate -> rate.decimal();
            case Enum<?> word -> word.name();
            case Integer whole -> whole;
            case Long whole -> whole;
            default -> fact.toString();
        };
    }

    private static Map<String, Object> counterfactual(Counterfactual counterfactual) {
        Map<String, Object> object = LinkedHashMap.newLinkedHashMap(5);
        object.put("fact", counterfactual.fact().name());
        object.put("before", counterfactual.before().name());
        object.put("amount", counterfactual.more().yuan());
        object.put("zh", counterfactual.zh());
        object.put("en", counterfactual.en());
        return object;
    }

    private static Map<String, Object> yearChange(Settlement.YearChange change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("year", change.year());
        Years.write(change.used(), object);
        return object;
    }

    private static Map<String, Object> line(ScopedLine split) {
        FeeLine line = split.line();
        CatalogueItem item = split.item();
        UnitPrice cap = split.cap();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", line.code());
        if (item != null) {
            object.put("nameZh", item.zh());
            object.put("nameEn", item.en());
        }
        object.put("class", split.itemClass().zh());
        object.put("selfPayRatio", split.selfPay().decimal());
        if (cap != null) {
            object.put("priceCap", cap.yuan());
        }
        object.put("amount", line.amount().yuan());
        object.put(NationalAmount.FULAMT_OWNPAY_AMT.field(), split.outside().yuan());
        object.put(NationalAmount.OVERLMT_SELFPAY.field(), split.aboveCap().yuan());
        object.put(NationalAmount.PRESELFPAY_AMT.field(), split.preSelfPay().yuan());
        object.put(NationalAmount.INSCP_SCP_AMT.field(), split.inScope().yuan());
        object.put("ground", split.ground().name());
        object.put("article", split.citation().text());
        return worded(split.ground(), object);
    }

    private static Map<String, Object> policy(AreaPolicy policy) {
        Period effective = policy.effective();
        Map<String, Object> object = LinkedHashMap.newLinkedHashMap(6);
        object.put("area", policy.area().toString());
        object.put("scheme", policy.scheme().code());
        object.put("from", effective.from().toString());
        if (effective.to() != null) {
            object.put("to", effective.to().toString());
        }
        object.put("zh", policy.nameZh());
        object.put("en", policy.nameEn());
        return object;
    }

    private static Map<String, Object> worded(Worded words, Map<String, Object> object) {
        object.put("zh", words.zh());
        object.put("en", words.en());
        return object;
    }
}
