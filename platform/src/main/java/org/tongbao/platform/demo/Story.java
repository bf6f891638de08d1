package org.tongbao.platform.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.pages.bill.BillView;
import org.tongbao.platform.pages.bill.Bills;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.table.NationalTables;

/**
 * A real conversation: an employee of Dalian, referred to a third-level hospital of Beijing, is
 * admitted, billed and settled; an outpatient visit in Shanghai; a settlement taken back; and three
 * bad messages.
 */
@Component
public class Story {

    private static final List<Messages.Charge> STAY =
            List.of(
                    new Messages.Charge("001109000020000", "三人间床位费", "50", "9"),
                    new Messages.Charge("001201000030000", "Ⅰ级护理", "30", "9"),
                    new Messages.Charge("C0201010100100000001", "冠脉药物洗脱支架", "1200", "2"),
                    new Messages.Charge("C0201040100100000001", "冠脉球囊", "350", "2"),
                    new Messages.Charge("C0201050100100000001", "冠脉导丝", "450", "1"),
                    new Messages.Charge("XB01ACA004A001010100001", "氯吡格雷", "2.45", "28"),
                    new Messages.Charge("XC10AAA002A001010100001", "阿托伐他汀", "1.38", "28"),
                    new Messages.Charge("001109000040000", "单人间床位费", "400", "2"));
    private static final List<Messages.Charge> OUTPATIENT =
            List.of(
                    new Messages.Charge("001102000010000", "普通门诊诊察费", "20", "1"),
                    new Messages.Charge("XA02AAA002A001010100001", "枸橼酸铋钾", "0.85", "24"),
                    new Messages.Charge("ZA04CAA0003010100001", "连花清瘟胶囊", "0.62", "48"),
                    new Messages.Charge("002103000010000", "胸部CT平扫", "260", "1"));
    private static final int NIGHTS = 9;

    private final DemoWorld world;
    private final NationalTables tables = NationalTables.load();
    private final Bills bills;
    private final Clock clock;

    Story(DemoWorld world, Bills bills, Clock clock) {
        this.world = world;
        this.bills = bills;
        this.clock = clock;
    }

    /**
     * Plays the story.
     *
     * @param platform where the platform listens
     * @return the settlement of the stay
     */
    public String play(URI platform, java.io.PrintWriter out, boolean english) {
        Teller teller = new Teller(out, english);
        DemoWorld.Cast cast = world.prepare();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Receipt.CHINA);
        Messages stay = new Messages(cast.id(), cast.personNo(), now.minusDays(NIGHTS));
        Messages visit = new Messages(cast.id(), cast.personNo(), now.minusMinutes(40));
        teller.line(
                "人物与机构均为虚构；医院通过全国统一接口、以真实 HTTP 报文与平台对话。",
                "Persons and institutions are made up; the hospital speaks the national interface over"
                        + " real HTTP.");
        try (Hospital beijing =
                        new Hospital(
                                platform,
                                DemoWorld.BEIJING_HOSPITAL,
                                cast.beijing(),
                                tables,
                                clock);
                Hospital shanghai =
                        new Hospital(
                                platform,
                                DemoWorld.SHANGHAI_HOSPITAL,
                                cast.shanghai(),
                                tables,
                                clock)) {
            String settlement = stay(teller, beijing, stay);
            explain(teller, platform, settlement);
            outpatient(teller, shanghai, visit);
            badMessages(teller, platform, beijing, stay, cast);
            return settlement;
        }
    }

    private String stay(Teller teller, Hospital hospital, Messages messages) {
        teller.chapter(
                "一、大连职工转诊到北京三级医院住院",
                "1. An employee of Dalian, referred to a third-level hospital in Beijing");
        call(teller, hospital, "1101", "读取人员信息", "who is it", messages.identify());
        String visitId =
                value(
                        call(teller, hospital, "2401", "入院办理", "admission", messages.admit()),
                        "result",
                        "mdtrt_id");
        call(teller, hospital, "2301", "上传费用明细", "fee lines", messages.lines(visitId, "21", STAY));
        Money total = total(STAY);
        Answer trial =
                call(
                        teller,
                        hospital,
                        "2303",
                        "预结算（不记账）",
                        "trial, nothing is booked",
                        messages.settle(visitId, "21", total));
        teller.row("  预计基金支付", "  funds would pay", value(trial, "setlinfo", "fund_pay_sumamt"));
        Answer settled =
                call(
                        teller,
                        hospital,
                        "2304",
                        "住院结算",
                        "settlement",
                        messages.settle(visitId, "21", total));
        payers(teller, settled);
        return value(settled, "setlinfo", "setl_id");
    }

    private static void payers(Teller teller, Answer settled) {
        long whole = Money.ofYuan(value(settled, "setlinfo", "medfee_sumamt")).fen();
        for (String[] payer :
                new String[][] {
                    {"医疗费总额", "total", "medfee_sumamt"},
                    {"基本医保统筹", "basic pool", "hifp_pay"},
                    {"职工大额补助", "large-amount", "hifob_pay"},
                    {"个人账户", "personal account", "acct_pay"},
                    {"个人现金", "cash", "psn_cash_pay"}
                }) {
            String amount = value(settled, "setlinfo", payer[2]);
            teller.row(
                    "  " + payer[0] + " " + payer[2],
                    "  " + payer[1] + " " + payer[2],
                    "%12s  %s".formatted(amount, teller.bar(Money.ofYuan(amount).fen(), whole)));
        }
    }

    private void explain(Teller teller, URI platform, String settlement) {
        BillView bill = bills.bill(settlement).orElseThrow();
        teller.chapter("二、逐步说明：为什么是这个数", "2. Why it comes to this, step by step");
        bill.steps()
                .forEach(
                        step ->
                                teller.line(
                                        "· " + step.sentence().zh() + "  〔" + step.article() + "〕",
                                        "· "
                                                + step.sentence().en()
                                                + "  ["
                                                + step.article()
                                                + "]"));
        bill.counterfactuals()
                .forEach(
                        other ->
                                teller.line(
                                        "※ " + other.effect().zh(), "※ " + other.effect().en()));
        if (bill.illustrativeSteps() > 0) {
            teller.line(
                    "！其中 " + bill.illustrativeSteps() + " 步依据未经主管部门确认的示例数字。",
                    "! " + bill.illustrativeSteps() + " steps lean on illustrative figures.");
        }
        teller.chapter("三、记账：借贷平衡", "3. Booked: debits equal credits");
        bill.journal()
                .forEach(
                        entry -> {
                            teller.line(entry.what().zh(), entry.what().en());
                            entry.postings()
                                    .forEach(
                                            posting ->
                                                    teller.row(
                                                            "  "
                                                                    + posting.account()
                                                                    + " "
                                                                    + posting.name().zh(),
                                                            "  "
                                                                    + posting.account()
                                                                    + " "
                                                                    + posting.name().en(),
                                                            "%12s %12s"
                                                                    .formatted(
                                                                            posting.debit(),
                                                                            posting.credit())));
                        });
        bill.debts()
                .forEach(
                        debt ->
                                teller.line(
                                        "→ "
                                                + debt.debtor().name().zh()
                                                + " 应付 "
                                                + debt.creditor().name().zh()
                                                + " "
                                                + debt.amount()
                                                + " 元",
                                        "→ "
                                                + debt.debtor().name().en()
                                                + " owes "
                                                + debt.creditor().name().en()
                                                + " "
                                                + debt.amount()
                                                + " yuan"));
        teller.row("结算页面", "page", platform.resolve("/settlements/" + settlement).toString());
    }

    private void outpatient(Teller teller, Hospital hospital, Messages messages) {
        teller.chapter("四、在上海看门诊，然后撤销", "4. An outpatient visit in Shanghai, then taken back");
        String visitId =
                value(
                        call(teller, hospital, "2201", "门诊挂号", "registration", messages.register()),
                        "data",
                        "mdtrt_id");
        call(teller, hospital, "2203", "就诊信息", "visit", messages.visit(visitId));
        call(
                teller,
                hospital,
                "2204",
                "上传费用明细",
                "fee lines",
                messages.lines(visitId, "11", OUTPATIENT));
        Answer settled =
                call(
                        teller,
                        hospital,
                        "2207",
                        "门诊结算",
                        "settlement",
                        messages.settle(visitId, "11", total(OUTPATIENT)));
        payers(teller, settled);
        Answer back =
                call(
                        teller,
                        hospital,
                        "2208",
                        "门诊结算撤销",
                        "taken back",
                        messages.cancel(visitId, value(settled, "setlinfo", "setl_id")));
        teller.row(
                "  撤销后金额 medfee_sumamt",
                "  amount of the mirror",
                value(back, "setlinfo", "medfee_sumamt"));
    }

    private void badMessages(
            Teller teller,
            URI platform,
            Hospital hospital,
            Messages messages,
            DemoWorld.Cast cast) {
        teller.chapter("五、三条错误报文", "5. Three bad messages");
        Call unreadable =
                hospital.prepare(
                        "2301",
                        Map.of(
                                "feedetail",
                                List.of(
                                        Map.of(
                                                "feedetl_sn", "1",
                                                "mdtrt_id", "1",
                                                "pric", "12,5",
                                                "cnt", "1.23456"))));
        refused(
                teller,
                "2301",
                "缺字段、数字写错",
                "fields missing, numbers wrong",
                hospital.send(unreadable));
        DemoWorld.Key forged = new DemoWorld.Key(cast.beijing().key(), "not-the-secret");
        try (Hospital forger =
                new Hospital(platform, DemoWorld.BEIJING_HOSPITAL, forged, tables, clock)) {
            refused(
                    teller,
                    "1101",
                    "签名不符",
                    "wrong signature",
                    forger.send(forger.prepare("1101", messages.identify())));
        }
        Call first = hospital.prepare("1101", messages.identify());
        hospital.send(first);
        Call other =
                new Call(
                        first.transaction(),
                        first.messageId(),
                        first.body().replace("示例·王大连", "示例·李大连"));
        refused(
                teller,
                "1101",
                "同一报文ID、内容不同",
                "same message id, other content",
                hospital.send(other));
    }

    private static void refused(
            Teller teller, String transaction, String zh, String en, Outcome outcome) {
        String why =
                switch (outcome) {
                    case Outcome.Refused(String words, var _) -> words;
                    case Outcome.Busy(String words, var _) ->
                            throw new IllegalStateException(transaction + ": " + words);
                    case Outcome.Unknown(String words) ->
                            throw new IllegalStateException(transaction + ": " + words);
                    case Outcome.Answered _ ->
                            throw new IllegalStateException(transaction + " was not refused");
                };
        teller.line("✗ " + transaction + " " + zh + "：", "✗ " + transaction + " " + en + ":");
        teller.line("    " + why, "    " + why);
    }

    private Answer call(
            Teller teller,
            Hospital hospital,
            String transaction,
            String zh,
            String en,
            Map<String, ?> input) {
        Instant begun = clock.instant();
        Outcome outcome = hospital.send(hospital.prepare(transaction, input));
        long millis = Duration.between(begun, clock.instant()).toMillis();
        Answer answer =
                switch (outcome) {
                    case Outcome.Answered(Answer given) -> given;
                    case Outcome.Refused(String why, var _) ->
                            throw new IllegalStateException(transaction + ": " + why);
                    case Outcome.Busy(String why, var _) ->
                            throw new IllegalStateException(transaction + ": " + why);
                    case Outcome.Unknown(String why) ->
                            throw new IllegalStateException(transaction + ": " + why);
                };
        teller.row("✓ " + transaction + " " + zh, "✓ " + transaction + " " + en, millis + " ms");
        return answer;
    }

    private static String value(Answer answer, String node, String field) {
        return answer.value(node, field)
                .orElseThrow(() -> new IllegalStateException("no " + node + "." + field));
    }

    private static Money total(List<Messages.Charge> charges) {
        Money sum = Money.ZERO;
        for (Messages.Charge charge : charges) {
            sum = sum.plus(charge.amount());
        }
        return sum;
    }
}
