package org.tongbao.platform.pages;

import java.util.List;
import java.util.Map;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.platform.pages.bill.BillView.Payment;
import org.tongbao.platform.pages.bill.Figure;
import org.tongbao.platform.pages.bill.Payer;
import org.tongbao.platform.pages.bill.Step;
import org.tongbao.platform.pages.bill.Step.Effect;
import org.tongbao.platform.pages.bill.Step.Input;
import org.tongbao.platform.pages.bill.Step.Stage;
import org.tongbao.platform.pages.bill.Words;

/** What the design page fills its components with; stands for no rule and no person. */
final class Specimen {

    private static final Money SHARE = Money.ofYuan("1000");
    private static final Money WHOLE = Money.ofYuan("11000");
    private static final Citation ARTICLE = new Citation("医保发〔2022〕22号", "第六条", Certainty.CHECKED);
    private static final Citation UNCONFIRMED =
            new Citation("××市医疗保障办法", "第十条", Certainty.ILLUSTRATIVE);

    static final Map<String, Object> MODEL =
            Map.ofEntries(
                    Map.entry("total", WHOLE),
                    Map.entry("funds", Money.ofYuan("7000")),
                    Map.entry("hospital", SHARE),
                    Map.entry("person", Money.ofYuan("3000")),
                    Map.entry("account", SHARE),
                    Map.entry("family", SHARE),
                    Map.entry("cash", SHARE),
                    Map.entry("bar", PayBar.of(payments(), WHOLE)),
                    Map.entry("stages", Waterfall.of(steps(), WHOLE)),
                    Map.entry("place", new Words("北京", "Beijing")),
                    Map.entry("otherPlace", new Words("上海", "Shanghai")),
                    Map.entry("paging", new Paging(2, 3)));

    private Specimen() {}

    /** Every payer once, all alike. */
    private static List<Payment> payments() {
        return List.of(Payer.values()).stream().map(p -> new Payment(p, SHARE)).toList();
    }

    private static List<Step> steps() {
        Words fact = new Words("目录外项目", "Items outside the catalogue");
        Words rule = new Words("支付比例", "Rate");
        Words title = new Words("目录外费用", "Outside the catalogue");
        Words sentence = new Words("目录外的费用由个人负担。", "It stays with the person.");
        Words pays = new Words("统筹基金支付", "The pool pays");
        Words says = new Words("按比例支付。", "It pays at its rate.");
        return List.of(
                new Step(
                        Stage.SCOPE,
                        Effect.STAYS,
                        null,
                        title,
                        sentence,
                        "",
                        List.of(new Input(fact, new Figure.Count(1), null)),
                        SHARE,
                        ARTICLE),
                new Step(
                        Stage.BENEFIT,
                        Effect.PAYS,
                        Payer.POOL,
                        pays,
                        says,
                        "10,000.00 × 70%",
                        List.of(new Input(rule, new Figure.Percent(Rate.of("0.7")), UNCONFIRMED)),
                        Money.ofYuan("7000"),
                        UNCONFIRMED));
    }
}
