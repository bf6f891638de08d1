package org.tongbao.core.adjudication;

import java.util.List;
import org.tongbao.core.trace.Rule;

/** The steps of a decision in the words of those who read it. */
public enum Step implements Rule {
    BILL("费用明细{lines}行，医疗费总额{amount}元", "{amount} yuan in all; fee lines: {lines}", "lines"),
    REFUNDS(
            "其中退费{lines}行，合计{amount}元，与原收费逐项相抵",
            "refunds among them: {amount} yuan, each the mirror of its charge; fee lines: {lines}",
            "lines"),
    OUTSIDE(
            "目录外、丙类或限定支付条件不符的{lines}行，全额自费{amount}元",
            "outside the catalogue, of class C or with limited use not met: {amount} yuan wholly on"
                    + " the person; fee lines: {lines}",
            "lines"),
    ABOVE_CAP(
            "{lines}行单价超过限价，超限价自费{amount}元",
            "above the price cap: {amount} yuan on the person; fee lines: {lines}",
            "lines"),
    PRE_SELF_PAY(
            "{lines}行乙类或特殊项目先行自付{amount}元",
            "first share of class B or special items: {amount} yuan on the person; fee lines: {lines}",
            "lines"),
    IN_SCOPE(
            "符合政策范围金额 = {total} − {outside} − {aboveCap} − {preSelfPay} = {amount}元",
            "in scope = {total} − {outside} − {aboveCap} − {preSelfPay} = {amount} yuan",
            "total",
            "outside",
            "aboveCap",
            "preSelfPay"),
    CLASS("待遇类别：{class}", "class of benefit: {class}", "class"),
    BEST_CLASS(
            "同时符合{classes}种类别，取对本人最有利的{class}",
            "of the classes that apply, {classes} in number, the best for the person: {class}",
            "classes",
            "class"),
    YEAR_SPLIT(
            "住院跨年度，按天数{daysBefore}:{daysAfter}分摊，上年度{amount}元",
            "the stay crosses the year: split by days {daysBefore}:{daysAfter}, {amount} yuan to the"
                    + " earlier year",
            "daysBefore",
            "daysAfter"),
    DEDUCTIBLE(
            "起付线标准{standard}元，第{nth}次住院，本次应付{due}元，实付{amount}元",
            "standard deductible {standard}, admission {nth}: due {due}, charged {amount} yuan",
            "standard",
            "nth",
            "due"),
    DEDUCTIBLE_VISIT(
            "每次就诊起付线{standard}元，实付{amount}元",
            "deductible of each visit {standard}: {amount} yuan charged",
            "standard"),
    DEDUCTIBLE_YEAR(
            "年度起付线{standard}元，已付{paid}元，本次支付{amount}元",
            "yearly deductible {standard}, already paid {paid}: {amount} yuan charged now",
            "standard",
            "paid"),
    DEDUCTIBLE_TRANSFER(
            "连续住院由{from}转入，前院已付起付线{paid}元，本院标准{standard}元，本次支付{amount}元",
            "continuous stay from {from}, {paid} already paid there, standard here {standard}:"
                    + " {amount} yuan charged",
            "from",
            "paid",
            "standard"),
    DEDUCTIBLE_CYCLES(
            "住院{days}天，每{cycle}天为一个结算周期，按{cycles}个周期计起付线{amount}元",
            "a stay of {days} days, one cycle each {cycle} days: {amount} yuan for {cycles} cycles",
            "days",
            "cycle",
            "cycles"),
    DEDUCTIBLE_YEAR_CAP(
            "年度起付线累计上限{cap}元，已付{paid}元，本次支付{amount}元",
            "no more than {cap} of deductible in a year, {paid} already paid: {amount} yuan charged",
            "cap",
            "paid"),
    DEDUCTIBLE_SPLIT(
            "跨年度住院只计一次起付线，已计入上年度",
            "a stay split over two years owes one deductible, charged to the earlier year"),
    AGE_BONUS("年满{age}周岁，支付比例提高{points}", "aged {age}: rates raised by {points}", "age", "points"),
    PENALTY_POINTS(
            "{class}：支付比例降低{points}", "{class}: rates lowered by {points}", "class", "points"),
    PENALTY_FACTOR(
            "{class}：支付比例乘以{factor}", "{class}: rates multiplied by {factor}", "class", "factor"),
    BAND(
            "统筹基金分段支付：{above}元以上（上限{upTo}），段内{expense}元 × {applied}（标准{rate}）= {amount}元",
            "pool, band above {above} (upper bound {upTo}): {expense} × {applied} (standard {rate})"
                    + " = {amount} yuan",
            "above",
            "upTo",
            "expense",
            "rate",
            "applied"),
    EXPENSE_CAP(
            "统筹基金年度限额{cap}元按合规费用计，已用{used}元，本次{inScope}元中限额以上{amount}元",
            "the pool's yearly cap {cap} counts compliant expense, {used} used: of {inScope} now,"
                    + " {amount} yuan lie above it",
            "cap",
            "used",
            "inScope"),
    POOL_CAP(
            "统筹基金年度限额{cap}元，已用{used}元，各段应付{wanted}元，实付{amount}元",
            "yearly cap of the pool {cap}, {used} used: of {wanted} due by bands {amount} yuan paid",
            "cap",
            "used",
            "wanted"),
    OVER_CAP(
            "因限额未付{unpaid}元；各段费用减去已付金额按段内比例折算的费用，限额以上合规费用{amount}元",
            "{unpaid} unpaid for the cap; expense of the bands less what was paid divided by its"
                    + " rate: {amount} yuan of compliant expense lie above the cap",
            "unpaid"),
    LARGE_AMOUNT(
            "职工大额补助：限额以上{base}元 × {applied}（标准{rate}）= {amount}元",
            "employees' large-amount supplement: {base} above the cap × {applied} (standard {rate})"
                    + " = {amount} yuan",
            "base",
            "rate",
            "applied"),
    PREFERENCE(
            "{status}：大病保险起付线按{share}计，支付比例提高{points}",
            "{status}: serious-illness threshold at {share}, rates raised by {points}",
            "status",
            "share",
            "points"),
    SERIOUS_ILLNESS(
            "居民大病保险：年度合规负担{before}元加本次{burden}元，起付{threshold}元，段内{expense}元 ×"
                    + " {applied}（标准{rate}）= {amount}元",
            "serious-illness insurance: burden of the year {before} and now {burden}, threshold"
                    + " {threshold}, {expense} in the band × {applied} (standard {rate}) = {amount}"
                    + " yuan",
            "before",
            "burden",
            "threshold",
            "expense",
            "rate",
            "applied"),
    CIVIL_SERVANT(
            "公务员医疗补助：{part}{base}元 × {rate} = {amount}元",
            "civil servants' subsidy: {base} of {part} × {rate} = {amount} yuan",
            "part",
            "base",
            "rate"),
    ASSISTANCE(
            "医疗救助（{status}）：年度已计负担{before}元，本次剩余合规负担{burden}元，起付{threshold}元，"
                    + "超过部分{expense}元 × {rate} = {amount}元",
            "medical assistance ({status}): burden of the year {before} and now {burden}, threshold"
                    + " {threshold}: {expense} above it × {rate} = {amount} yuan",
            "status",
            "before",
            "burden",
            "threshold",
            "expense",
            "rate"),
    TIER_YEAR_CAP(
            "{fund}年度限额{cap}元，已付{used}元，本次应付{wanted}元，实付{amount}元",
            "{fund}: yearly cap {cap}, {used} already paid: of {wanted} due {amount} yuan paid",
            "fund",
            "cap",
            "used",
            "wanted"),
    ACCOUNT_ONLY(
            "参保地政策没有此类就医的统筹待遇（{kind}），由账户支付",
            "the insured area's policy owes no pooled benefit for a {kind}; the account pays",
            "kind"),
    ACCOUNT(
            "个人账户：余额{balance}元，可支付{payable}元，支付{amount}元",
            "personal account: balance {balance}, payable {payable}, {amount} yuan paid",
            "balance",
            "payable"),
    FAMILY_ACCOUNT(
            "家庭共济账户：余额{balance}元，可支付{payable}元，支付{amount}元",
            "family member's account: balance {balance}, payable {payable}, {amount} yuan paid",
            "balance",
            "payable"),
    CASH(
            "个人现金支付 = {total} − 基金{funds} − 账户{account} = {amount}元",
            "cash = {total} − funds {funds} − account {account} = {amount} yuan",
            "total",
            "funds",
            "account");

    private final String zh;
    private final String en;

    // Made by List.of and so immutable, which its type cannot say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> facts;

    Step(String zh, String en, String... facts) {
        this.zh = zh;
        this.en = en;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public List<String> facts() {
        return facts;
    }
}
