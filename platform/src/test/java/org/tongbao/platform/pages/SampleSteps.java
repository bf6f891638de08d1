package org.tongbao.platform.pages;

import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.platform.pages.bill.Figure;
import org.tongbao.platform.pages.bill.Payer;
import org.tongbao.platform.pages.bill.Step;
import org.tongbao.platform.pages.bill.Step.Effect;
import org.tongbao.platform.pages.bill.Step.Input;
import org.tongbao.platform.pages.bill.Step.Stage;
import org.tongbao.platform.pages.bill.Words;

/** The steps of the two sample bills, figure by figure. */
final class SampleSteps {

    static final Citation DIVISION = new Citation("医保发〔2022〕22号 附件", "第六条", Certainty.CHECKED);
    static final Citation CATALOGUE =
            new Citation("上海市基本医疗保险药品、诊疗项目目录", "2026年版", Certainty.ILLUSTRATIVE);
    static final Citation BEIJING_CATALOGUE =
            new Citation("北京市基本医疗保险目录", "2026年版", Certainty.ILLUSTRATIVE);
    static final Citation BEIJING = new Citation("北京市基本医疗保险规定", "第三十六条", Certainty.CHECKED);
    static final Citation BEIJING_AWAY =
            new Citation("北京市跨省异地就医待遇口径", "临时外出就医", Certainty.ILLUSTRATIVE);
    static final Citation DALIAN = new Citation("大连市职工基本医疗保险办法", "住院待遇", Certainty.ILLUSTRATIVE);
    static final Citation READING = new Citation("释义 3（2026-01-15）", "", Certainty.INTERPRETATION);

    private SampleSteps() {}

    /** Worked example Ex-2: Beijing, away without referral, −20 points. */
    static List<Step> beijing() {
        return List.of(
                sums(Stage.SCOPE, "医疗费总额", "Billed", "共 21 行费用明细。", "21 fee lines.", "60000"),
                stays(
                        CATALOGUE,
                        "目录外费用",
                        "Outside the catalogue",
                        "丙类项目不在上海的目录内，全部由个人负担。",
                        "Class C items are outside Shanghai's catalogue and stay with the person.",
                        "1,800.00 + 1,200.00",
                        "3000"),
                stays(
                        CATALOGUE,
                        "超限价费用",
                        "Above price caps",
                        "药物洗脱支架单价 6,000.00，限价 5,000.00，超出的部分由个人负担。",
                        "The stents cost 6,000.00 each against a cap of 5,000.00.",
                        "2 × (6,000.00 − 5,000.00)",
                        "2000"),
                stays(
                        CATALOGUE,
                        "先行自付",
                        "First share",
                        "乙类项目先由个人负担 10%，其余进入报销范围。",
                        "Of class B items the person bears 10% first; the rest is in scope.",
                        "25,000.00 × 10%",
                        "2500"),
                sums(
                        Stage.SCOPE,
                        "符合政策范围金额",
                        "In scope",
                        "总额减去以上三项。",
                        "The total less these three.",
                        "52500"),
                deductible("1300", "北京市三级医院本年度第一次住院。", BEIJING),
                band("1300", "30000", "0.85", "0.20", "18655", "28,700.00 × (85% − 20%)"),
                band("30000", "40000", "0.90", "0.20", "7000", "10,000.00 × (90% − 20%)"),
                band("40000", null, "0.95", "0.20", "9375", "12,500.00 × (95% − 20%)"),
                new Step(
                        Stage.BENEFIT,
                        Effect.LIMITS,
                        null,
                        new Words("统筹基金年度限额", "Yearly cap of the pool"),
                        new Words(
                                "本年度还剩 100,000.00，未达到限额。",
                                "100,000.00 is left this year; the cap is not reached."),
                        "",
                        List.of(),
                        Money.ofYuan("100000"),
                        BEIJING),
                pays(
                        Payer.ACCOUNT,
                        "个人账户支付",
                        "From the personal account",
                        "本人账户余额 2,000.00，全部用于支付。",
                        "The account held 2,000.00, all of it used.",
                        "2000"),
                pays(
                        Payer.CASH,
                        "个人现金支付",
                        "In cash",
                        "总额减去基金和账户支付的部分。",
                        "The total less what funds and account pay.",
                        "22970"));
    }

    /** 大连→北京, referred, with every tier an employee can meet. */
    static List<Step> dalian() {
        return List.of(
                sums(Stage.SCOPE, "医疗费总额", "Billed", "共 4 行费用明细。", "4 fee lines.", "236480"),
                stays(
                        BEIJING_CATALOGUE,
                        "目录外费用",
                        "Outside the catalogue",
                        "丙类。",
                        "Class C.",
                        "",
                        "6480"),
                stays(
                        BEIJING_CATALOGUE,
                        "超限价费用",
                        "Above price caps",
                        "人工关节。",
                        "Joint prosthesis.",
                        "",
                        "4000"),
                stays(
                        BEIJING_CATALOGUE,
                        "先行自付",
                        "First share",
                        "乙类 10%。",
                        "10% of class B.",
                        "",
                        "8000"),
                sums(Stage.SCOPE, "符合政策范围金额", "In scope", "其余。", "The rest.", "218000"),
                deductible("1000", "三级甲等医院，本年度第一次住院。", DALIAN),
                new Step(
                        Stage.BENEFIT,
                        Effect.PAYS,
                        Payer.POOL,
                        new Words("统筹基金按比例支付", "The pool pays its rate"),
                        new Words("转诊降低 10 个百分点。", "Referred: lowered by 10 points."),
                        "217,000.00 × (85% − 10%)",
                        List.of(
                                new Input(
                                        new Words("支付比例", "Rate"),
                                        new Figure.Percent(Rate.of("0.85")),
                                        DALIAN)),
                        Money.ofYuan("162750"),
                        DALIAN),
                new Step(
                        Stage.BENEFIT,
                        Effect.CAPS,
                        Payer.POOL,
                        new Words("统筹基金年度限额", "Yearly cap of the pool"),
                        new Words(
                                "年度限额 150,000.00，此前已付 12,000.00，本次最多支付 138,000.00。",
                                "The cap is 150,000.00, of which 12,000.00 was used:"
                                        + " no more than 138,000.00 now."),
                        "150,000.00 − 12,000.00",
                        List.of(),
                        Money.ofYuan("138000"),
                        DALIAN),
                benefit(
                        Payer.LARGE_AMOUNT,
                        "大额医疗补助",
                        "Large-amount supplement",
                        "33,000.00 × 85%",
                        "28050",
                        DALIAN),
                benefit(
                        Payer.CIVIL_SERVANT,
                        "公务员医疗补助",
                        "Civil-servant subsidy",
                        "50,950.00 × 30%",
                        "15285",
                        READING),
                pays(Payer.ACCOUNT, "个人账户支付", "Personal account", "全部余额。", "All of it.", "3145"),
                pays(
                        Payer.FAMILY_ACCOUNT,
                        "家庭共济账户支付",
                        "Family account",
                        "配偶的账户。",
                        "The spouse's account.",
                        "12000"),
                pays(Payer.CASH, "个人现金支付", "In cash", "其余。", "The rest.", "40000"));
    }

    private static Step sums(
            Stage stage, String zh, String en, String says, String saysEn, String yuan) {
        return new Step(
                stage,
                Effect.SUMS,
                null,
                new Words(zh, en),
                new Words(says, saysEn),
                "",
                List.of(),
                Money.ofYuan(yuan),
                DIVISION);
    }

    private static Step stays(
            Citation catalogue,
            String zh,
            String en,
            String says,
            String saysEn,
            String reckoning,
            String yuan) {
        return new Step(
                Stage.SCOPE,
                Effect.STAYS,
                null,
                new Words(zh, en),
                new Words(says, saysEn),
                reckoning,
                List.of(),
                Money.ofYuan(yuan),
                catalogue);
    }

    private static Step deductible(String yuan, String says, Citation article) {
        return new Step(
                Stage.BENEFIT,
                Effect.STAYS,
                null,
                new Words("起付线", "Deductible"),
                new Words(says, "A level-3 hospital, first admission of the year."),
                "",
                List.of(
                        new Input(
                                new Words("起付标准", "Standard"),
                                new Figure.Yuan(Money.ofYuan(yuan)),
                                article),
                        new Input(new Words("第几次住院", "Admission"), new Figure.Count(1), null)),
                Money.ofYuan(yuan),
                article);
    }

    private static Step band(
            String from,
            @org.jspecify.annotations.Nullable String to,
            String rate,
            String points,
            String yuan,
            String reckoning) {
        Money upTo = to == null ? null : Money.ofYuan(to);
        return new Step(
                Stage.BENEFIT,
                Effect.PAYS,
                Payer.POOL,
                new Words("统筹基金分段支付", "The pool pays a band"),
                new Words("临时外出就医，比例降低。", "Away without referral: the rate is lowered."),
                reckoning,
                List.of(
                        new Input(
                                new Words("费用段", "Band"),
                                new Figure.Between(Money.ofYuan(from), upTo),
                                BEIJING),
                        new Input(
                                new Words("支付比例", "Rate"),
                                new Figure.Percent(Rate.of(rate)),
                                BEIJING),
                        new Input(
                                new Words("异地就医", "Away"),
                                new Figure.PointsOff(Rate.of(points)),
                                BEIJING_AWAY)),
                Money.ofYuan(yuan),
                BEIJING_AWAY);
    }

    private static Step benefit(
            Payer payer, String zh, String en, String reckoning, String yuan, Citation article) {
        return new Step(
                Stage.BENEFIT,
                Effect.PAYS,
                payer,
                new Words(zh, en),
                new Words("按参保地政策支付。", "Paid by the policy of the place of insurance."),
                reckoning,
                List.of(),
                Money.ofYuan(yuan),
                article);
    }

    private static Step pays(
            Payer payer, String zh, String en, String says, String saysEn, String yuan) {
        return new Step(
                Stage.PAYMENT,
                Effect.PAYS,
                payer,
                new Words(zh, en),
                new Words(says, saysEn),
                "",
                List.of(),
                Money.ofYuan(yuan),
                DIVISION);
    }
}
