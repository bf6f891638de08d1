package org.tongbao.core.adjudication;

import java.util.List;
import org.tongbao.core.trace.Rule;

/** What may stand in the way of a direct settlement, and the answer it leads to. */
public enum Obstacle implements Rule {
    THIRD_PARTY(
            Answer.NOT_MET,
            "有第三方责任的外伤费用不予直接结算，可依法向第三人追偿",
            "an injury that a third party answers for is not settled directly; it may be recovered"
                    + " from that party"),
    TRAUMA_EXCLUDED(
            Answer.NOT_MET,
            "当时的规定不支持外伤费用跨省直接结算",
            "the rules of that time do not settle injuries directly across provinces"),
    NOT_DIRECT(
            Answer.NOT_MET,
            "当时尚未开通此类就医的跨省直接结算：{kind}",
            "this kind of visit was not yet settled directly across provinces: {kind}",
            "kind"),
    NO_BENEFIT(
            Answer.NOT_MET,
            "参保地政策没有此类就医的统筹待遇：{kind}",
            "the insured area's policy owes no pooled benefit for this kind of visit: {kind}",
            "kind"),
    DISEASE_NOT_COVERED(
            Answer.NOT_MET,
            "参保地没有与{disease}对应的门诊慢特病病种",
            "the insured area has no chronic disease equal to {disease}",
            "disease"),
    DISEASE_NOT_RECOGNISED(
            Answer.NOT_MET,
            "参保人未取得病种{disease}的门诊慢特病资格",
            "the person is not recognised for the chronic disease {disease}",
            "disease"),
    UNFILED_REFUSED(
            Answer.NOT_MET, "未备案，参保地规定不予支付", "without a filing the insured area does not pay"),
    MISSING_FACT(
            Answer.UNSETTLED,
            "缺少作出决定所必需的事实：{fact}（{path}）",
            "a fact needed for the decision is missing: {fact} ({path})",
            "fact",
            "path"),
    UNFILED_MANUAL(
            Answer.REFERRED,
            "未备案，不予直接结算，可回参保地申请手工报销",
            "without a filing there is no direct settlement; apply to the insured area for manual"
                    + " reimbursement");

    private final Answer answer;
    private final String zh;
    private final String en;

    // Made by List.of and so immutable, which its type cannot say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> facts;

    Obstacle(Answer answer, String zh, String en, String... facts) {
        this.answer = answer;
        this.zh = zh;
        this.en = en;
        this.facts = List.of(facts);
    }

    /** The answer where nothing weightier stands in the way. */
    public Answer answer() {
        return answer;
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
