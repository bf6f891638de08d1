package org.tongbao.core.adjudication;

import java.util.List;
import org.tongbao.core.trace.Rule;

/** The steps of a decision in the words of those who read it. */
public enum Step implements Rule {
    BILL("费用明细{lines}行，医疗费总额{amount}元", "{lines} fee lines, {amount} yuan in all", "lines"),
    OUTSIDE(
            "目录外、丙类或限定支付条件不符的{lines}行，全额自费{amount}元",
            "{lines} lines outside the catalogue, of class C or with limited use not met: {amount} yuan"
                    + " wholly on the person",
            "lines"),
    ABOVE_CAP(
            "{lines}行单价超过限价，超限价自费{amount}元",
            "{lines} lines above their price cap: {amount} yuan on the person",
            "lines"),
    PRE_SELF_PAY(
            "{lines}行乙类或特殊项目先行自付{amount}元",
            "{lines} lines of class B or special items: first share of {amount} yuan on the person",
            "lines"),
    IN_SCOPE(
            "符合政策范围金额 = {total} − {outside} − {aboveCap} − {preSelfPay} = {amount}元",
            "in scope = {total} − {outside} − {aboveCap} − {preSelfPay} = {amount} yuan",
            "total",
            "outside",
            "aboveCap",
            "preSelfPay"),
    CLASS("待遇类别：{class}", "class of benefit: {class}", "class"),
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
    AGE_BONUS(
            "年满{age}周岁，支付比例提高{points}个百分点",
            "aged {age}: rates raised by {points} points",
            "age",
            "points"),
    PENALTY_POINTS(
            "{class}：支付比例降低{points}个百分点",
            "{class}: rates lowered by {points} points",
            "class",
            "points"),
    PENALTY_FACTOR(
            "{class}：支付比例乘以{factor}", "{class}: rates multiplied by {factor}", "class", "factor"),
    BAND(
            "统筹基金分段支付：{above}元以上至{upTo}，段内{expense}元 × {applied}（标准{rate}）= {amount}元",
            "pool, band above {above} up to {upTo}: {expense} × {applied} (standard {rate}) = {amount}"
                    + " yuan",
            "above",
            "upTo",
            "expense",
            "rate",
            "applied"),
    POOL_CAP(
            "统筹基金年度限额{cap}元，已用{used}元，应付{wanted}元，实付{amount}元；限额以上合规费用{over}元",
            "yearly cap of the pool {cap}, used {used}: of {wanted} wanted {amount} yuan paid;"
                    + " {over} of compliant expense lies above the cap",
            "cap",
            "used",
            "wanted",
            "over"),
    LARGE_AMOUNT(
            "职工大额补助：限额以上{base}元 × {applied}（标准{rate}）= {amount}元",
            "employees' large-amount supplement: {base} above the cap × {applied} (standard {rate})"
                    + " = {amount} yuan",
            "base",
            "rate",
            "applied"),
    SERIOUS_ILLNESS(
            "居民大病保险：年度合规负担{before}元加本次{burden}元，起付{threshold}元，段内{expense}元 ×"
                    + " {applied} = {amount}元",
            "serious-illness insurance: burden of the year {before} and now {burden}, threshold"
                    + " {threshold}, {expense} in the band × {applied} = {amount} yuan",
            "before",
            "burden",
            "threshold",
            "expense",
            "applied"),
    CIVIL_SERVANT(
            "公务员医疗补助：{part}{base}元 × {rate} = {amount}元",
            "civil servants' subsidy: {base} of {part} × {rate} = {amount} yuan",
            "part",
            "base",
            "rate"),
    ASSISTANCE(
            "医疗救助（{status}）：剩余合规负担{burden}元，起付{threshold}元，× {rate} = {amount}元",
            "medical assistance ({status}): {burden} still borne, threshold {threshold}, × {rate}"
                    + " = {amount} yuan",
            "status",
            "burden",
            "threshold",
            "rate"),
    TIER_YEAR_CAP(
            "年度限额{cap}元，已付{used}元，本次应付{wanted}元，实付{amount}元",
            "yearly cap {cap}, {used} already paid: of {wanted} wanted {amount} yuan paid",
            "cap",
            "used",
            "wanted"),
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
            "account"),
    THIRD_PARTY(
            "有第三方责任的外伤费用不予直接结算，可依法向第三人追偿",
            "an injury that a third party answers for is not settled directly; it may be recovered"
                    + " from that party"),
    TRAUMA_EXCLUDED(
            "当时的规定不支持外伤费用跨省直接结算",
            "the rules of that time do not settle injuries directly across provinces"),
    NOT_DIRECT(
            "当时尚未开通此类就医的跨省直接结算：{kind}",
            "this kind of visit was not yet settled directly across provinces: {kind}",
            "kind"),
    NO_BENEFIT(
            "参保地政策没有此类就医的统筹待遇：{kind}",
            "the insured area's policy owes no pooled benefit for this kind of visit: {kind}",
            "kind"),
    DISEASE_NOT_COVERED(
            "参保地没有与{disease}对应的门诊慢特病病种",
            "the insured area has no chronic disease equal to {disease}",
            "disease"),
    DISEASE_NOT_RECOGNISED(
            "参保人未取得病种{disease}的门诊慢特病资格",
            "the person is not recognised for the chronic disease {disease}",
            "disease"),
    UNFILED_REFUSED("未备案，参保地规定不予支付", "without a filing the insured area does not pay"),
    UNFILED_MANUAL(
            "未备案，不予直接结算，可回参保地申请手工报销",
            "without a filing there is no direct settlement; apply to the insured area for manual"
                    + " reimbursement"),
    MISSING_FACT(
            "缺少作出决定所必需的事实：{fact}", "a fact needed for the decision is missing: {fact}", "fact");

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
