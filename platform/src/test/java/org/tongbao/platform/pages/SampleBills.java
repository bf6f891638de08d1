package org.tongbao.platform.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.pages.bill.BillSummary;
import org.tongbao.platform.pages.bill.BillView;
import org.tongbao.platform.pages.bill.BillView.Area;
import org.tongbao.platform.pages.bill.BillView.Counterfactual;
import org.tongbao.platform.pages.bill.BillView.Debt;
import org.tongbao.platform.pages.bill.BillView.Entry;
import org.tongbao.platform.pages.bill.BillView.FeeLine;
import org.tongbao.platform.pages.bill.BillView.Patient;
import org.tongbao.platform.pages.bill.BillView.Payment;
import org.tongbao.platform.pages.bill.BillView.Posting;
import org.tongbao.platform.pages.bill.BillView.Reference;
import org.tongbao.platform.pages.bill.BillView.Visit;
import org.tongbao.platform.pages.bill.Bills;
import org.tongbao.platform.pages.bill.Payer;
import org.tongbao.platform.pages.bill.Standing;
import org.tongbao.platform.pages.bill.Standing.Cancelled;
import org.tongbao.platform.pages.bill.Standing.Mirror;
import org.tongbao.platform.pages.bill.Standing.PreSettled;
import org.tongbao.platform.pages.bill.Standing.Reversed;
import org.tongbao.platform.pages.bill.Standing.Settled;
import org.tongbao.platform.pages.bill.Step;
import org.tongbao.platform.pages.bill.Words;

/**
 * Bills to look at: worked example Ex-2 of the policy reference, a referred stay 大连→北京 with every
 * employee tier, one of each standing, and enough rows for three pages of a list. Every name is
 * masked and belongs to nobody.
 */
final class SampleBills implements Bills {

    static final String BEIJING = "S31000020260518000017";
    static final String DALIAN = "S11000020260611000042";
    static final String CANCELLED = "S31000020260519000018";
    static final String MIRROR = "S31000020260520000019";
    static final String TRIAL = "S31000020260518000016";
    static final String REVERSED = "S31000020260521000020";
    static final String BROKEN = "S00000000000000000000";
    static final String EDITION = "sha256:9f31c0a47be2d815";
    static final int ROWS = 47;

    private static final Instant SETTLED = Instant.parse("2026-05-18T02:32:07Z");
    private static final Area BEIJING_AREA = area("110000", "北京", "Beijing");
    private static final Area SHANGHAI_AREA = area("310000", "上海", "Shanghai");
    private static final Area DALIAN_AREA = area("210200", "大连", "Dalian");
    private static final Words STAY = new Words("住院", "inpatient stay");

    @Override
    public Optional<BillView> bill(String settlementId) {
        return switch (settlementId) {
            case BEIJING -> Optional.of(beijing(BEIJING, new Settled()));
            case DALIAN -> Optional.of(dalian());
            case CANCELLED -> Optional.of(beijing(CANCELLED, new Cancelled(MIRROR, later(1))));
            case MIRROR -> Optional.of(mirror());
            case TRIAL -> Optional.of(trial());
            case REVERSED -> Optional.of(beijing(REVERSED, new Reversed(later(1))));
            case BROKEN -> throw new IllegalStateException("the store is away");
            default -> Optional.empty();
        };
    }

    @Override
    public List<BillSummary> latest(long offset, int count) {
        return rows().skip(offset).limit(count).toList();
    }

    @Override
    public long count() {
        return ROWS;
    }

    private static Stream<BillSummary> rows() {
        Stream<BillSummary> first =
                Stream.of(
                        row(DALIAN, new Settled(), DALIAN_AREA, BEIJING_AREA, "236480", "181335"),
                        row(
                                MIRROR,
                                new Mirror(CANCELLED),
                                BEIJING_AREA,
                                SHANGHAI_AREA,
                                "-60000",
                                "-35030"),
                        row(
                                CANCELLED,
                                new Cancelled(MIRROR, later(1)),
                                BEIJING_AREA,
                                SHANGHAI_AREA,
                                "60000",
                                "35030"),
                        row(BEIJING, new Settled(), BEIJING_AREA, SHANGHAI_AREA, "60000", "35030"),
                        row(
                                TRIAL,
                                new PreSettled(),
                                BEIJING_AREA,
                                SHANGHAI_AREA,
                                "60000",
                                "35030"));
        return Stream.concat(first, IntStream.range(5, ROWS).mapToObj(SampleBills::older));
    }

    private static BillSummary older(int index) {
        String id = "S310000202604%011d".formatted(ROWS - index);
        return row(id, new Settled(), DALIAN_AREA, SHANGHAI_AREA, "1234.50", "800.25");
    }

    private static BillSummary row(
            String id, Standing standing, Area from, Area to, String total, String funds) {
        return new BillSummary(
                id,
                SETTLED,
                standing,
                STAY,
                from.name(),
                to.name(),
                Money.ofYuan(total),
                Money.ofYuan(funds));
    }

    private static BillView beijing(String id, Standing standing) {
        return new BillView(
                id,
                SETTLED,
                standing,
                new Patient(
                        "李＊",
                        "1101**********002X",
                        new Words("在职职工", "active employee"),
                        new Words("职工基本医疗保险", "Employees' basic insurance"),
                        BEIJING_AREA),
                new Visit(
                        STAY,
                        SHANGHAI_AREA,
                        new Words("上海市示例医院", "Specimen Hospital, Shanghai"),
                        "H31010100017",
                        new Words("三级甲等", "level 3, grade A"),
                        LocalDate.of(2026, 5, 6),
                        LocalDate.of(2026, 5, 18),
                        new Words("冠状动脉粥样硬化性心脏病", "coronary atherosclerosis")),
                new Words(
                        "其他跨省临时外出就医（未办转诊），支付比例降低 20 个百分点",
                        "other temporary treatment away (not referred): rates lowered by 20 points"),
                Money.ofYuan("60000"),
                List.of(
                        payment(Payer.POOL, "35030"),
                        payment(Payer.LARGE_AMOUNT, "0"),
                        payment(Payer.ACCOUNT, "2000"),
                        payment(Payer.CASH, "22970")),
                SampleSteps.beijing(),
                List.of(
                        new Counterfactual(
                                new Words(
                                        "若出院前办理转诊备案",
                                        "Had it been filed as referred before discharge"),
                                new Words(
                                        "支付比例不降低，基金将多支付 10,240.00 元。",
                                        "the rates would not have been lowered: 10,240.00 more would"
                                                + " have been paid."),
                                Money.ofYuan("10240"))),
                SampleLines.beijing(),
                List.of(entry()),
                List.of(
                        debt(new Words("职工统筹基金", "Employees' pool"), "35030"),
                        debt(new Words("个人账户", "Personal account"), "2000")),
                EDITION,
                List.of(
                        new Reference(new Words("就诊编号", "Visit number"), "3100002605060000817"),
                        new Reference(
                                new Words("医院报文编号", "Message of the hospital"),
                                "H31010100017202605181031590007")));
    }

    private static Entry entry() {
        return new Entry(
                "J2026051800000917",
                new Words("跨省住院结算", "Cross-province stay settled"),
                SETTLED,
                List.of(
                        debit("5101", new Words("职工统筹基金支出", "Pool expense"), "35030"),
                        debit(
                                "2201",
                                new Words("个人账户（参保人）", "Personal account of the insured"),
                                "2000"),
                        credit("2301", new Words("应付跨省清算款：上海", "Payable to Shanghai"), "37030")));
    }

    /** The payers and the lines add up to a fen less than this bill says. */
    static BillView wrongTotal() {
        BillView bill = beijing(BEIJING, new Settled());
        Money total = Money.ofYuan("60000.01");
        return with(bill, total, bill.payments(), List.of(), bill.lines(), List.of(), List.of());
    }

    /** The journal entry has no credit. */
    static BillView wrongEntry() {
        BillView bill = beijing(BEIJING, new Settled());
        Posting alone = debit("5101", new Words("支出", "Expense"), "35030");
        Entry entry = new Entry("J1", new Words("结算", "Settled"), SETTLED, List.of(alone));
        return with(
                bill,
                bill.total(),
                bill.payments(),
                List.of(),
                List.of(),
                List.of(entry),
                List.of());
    }

    private static BillView trial() {
        BillView bill = beijing(TRIAL, new PreSettled());
        return with(
                bill,
                bill.total(),
                bill.payments(),
                bill.steps(),
                bill.lines(),
                List.of(),
                List.of());
    }

    private static BillView mirror() {
        BillView bill = beijing(MIRROR, new Mirror(CANCELLED));
        List<Payment> payments =
                bill.payments().stream()
                        .map(p -> new Payment(p.payer(), p.amount().negated()))
                        .toList();
        Entry made = bill.journal().getFirst();
        List<Posting> swapped = made.postings().stream().map(p -> turned(p)).toList();
        Entry entry = new Entry(made.id() + "R", made.what(), later(1), swapped);
        List<Debt> debts =
                bill.debts().stream()
                        .map(
                                d ->
                                        new Debt(
                                                d.debtor(),
                                                d.creditor(),
                                                d.what(),
                                                d.amount().negated()))
                        .toList();
        return with(
                bill,
                bill.total().negated(),
                payments,
                List.of(),
                List.of(),
                List.of(entry),
                debts);
    }

    private static BillView with(
            BillView bill,
            Money total,
            List<Payment> payments,
            List<Step> steps,
            List<FeeLine> lines,
            List<Entry> journal,
            List<Debt> debts) {
        return new BillView(
                bill.settlementId(),
                bill.settledAt(),
                bill.standing(),
                bill.patient(),
                bill.visit(),
                bill.benefitClass(),
                total,
                payments,
                steps,
                List.of(),
                lines,
                journal,
                debts,
                bill.edition(),
                bill.references());
    }

    private static BillView dalian() {
        return new BillView(
                DALIAN,
                later(24),
                new Settled(),
                new Patient(
                        "王＊芳",
                        "2102**********0023",
                        new Words("在职职工（公务员）", "active employee, civil servant"),
                        new Words("职工基本医疗保险", "Employees' basic insurance"),
                        DALIAN_AREA),
                new Visit(
                        STAY,
                        BEIJING_AREA,
                        new Words("北京市示例医院", "Specimen Hospital, Beijing"),
                        "H11010100042",
                        new Words("三级甲等", "level 3, grade A"),
                        LocalDate.of(2026, 5, 30),
                        LocalDate.of(2026, 6, 11),
                        null),
                new Words("异地转诊，支付比例降低 10 个百分点", "referred: rates lowered by 10 points"),
                Money.ofYuan("236480"),
                List.of(
                        payment(Payer.POOL, "138000"),
                        payment(Payer.LARGE_AMOUNT, "28050"),
                        payment(Payer.CIVIL_SERVANT, "15285"),
                        payment(Payer.ACCOUNT, "3145"),
                        payment(Payer.FAMILY_ACCOUNT, "12000"),
                        payment(Payer.CASH, "40000")),
                SampleSteps.dalian(),
                List.of(),
                SampleLines.dalian(),
                List.of(dalianEntry()),
                List.of(
                        owed(new Words("职工统筹基金", "Employees' pool"), "138000"),
                        owed(new Words("大额医疗补助", "Large-amount supplement"), "28050"),
                        owed(new Words("公务员医疗补助", "Civil-servant subsidy"), "15285"),
                        owed(new Words("个人账户", "Personal accounts"), "15145")),
                EDITION,
                List.of());
    }

    private static Entry dalianEntry() {
        return new Entry(
                "J2026061100001203",
                new Words("跨省住院结算", "Cross-province stay settled"),
                later(24),
                List.of(
                        debit("5101", new Words("职工统筹基金支出", "Pool expense"), "138000"),
                        debit("5102", new Words("大额补助支出", "Large-amount expense"), "28050"),
                        debit("5103", new Words("公务员补助支出", "Civil-servant expense"), "15285"),
                        debit("2201", new Words("个人账户（参保人）", "Account of the insured"), "3145"),
                        debit("2201", new Words("个人账户（共济人）", "Account of the giver"), "12000"),
                        credit("2301", new Words("应付跨省清算款：北京", "Payable to Beijing"), "196480")));
    }

    private static Debt owed(Words what, String yuan) {
        return new Debt(DALIAN_AREA, BEIJING_AREA, what, Money.ofYuan(yuan));
    }

    private static Instant later(int days) {
        return SETTLED.plus(Duration.ofDays(days));
    }

    private static Area area(String code, String zh, String en) {
        return new Area(code, new Words(zh, en));
    }

    private static Payment payment(Payer payer, String yuan) {
        return new Payment(payer, Money.ofYuan(yuan));
    }

    private static Debt debt(Words what, String yuan) {
        return new Debt(BEIJING_AREA, SHANGHAI_AREA, what, Money.ofYuan(yuan));
    }

    private static Posting turned(Posting posting) {
        return new Posting(
                posting.account(),
                posting.name(),
                /* debit= */ posting.credit(),
                /* credit= */ posting.debit());
    }

    private static Posting debit(String account, Words name, String yuan) {
        return new Posting(account, name, Money.ofYuan(yuan), Money.ZERO);
    }

    private static Posting credit(String account, Words name, String yuan) {
        return new Posting(account, name, Money.ZERO, Money.ofYuan(yuan));
    }
}
