package org.tongbao.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tongbao.core.adjudication.SampleSettlements;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.law.Certainty;

/** A settlement as the person reads it. */
class NoticeTest {

    @Test
    @DisplayName("Settled: answer, class, who pays what, what a referral would have changed")
    void settled() {
        Notice notice = new Notice(SampleSettlements.away());

        // Pool 35 030.00; the person's share 16 170.00, half of it from the subsidy.
        assertThat(notice.zh())
                .containsExactly(
                        "结论：予以结算",
                        "待遇类别：其他临时外出就医",
                        "医疗费总额60000.00元，其中符合政策范围52500.00元",
                        "基金支付43115.00元",
                        "　职工基本医疗保险统筹基金35030.00元",
                        "　公务员医疗补助8085.00元",
                        "个人负担16885.00元",
                        "　个人账户1000.00元",
                        "　现金15885.00元",
                        "如在出院结算前办理转诊备案，基金将多支付2560.00元");
        assertThat(notice.en())
                .containsExactly(
                        "Answer: settled",
                        "Class of benefit: otherwise temporarily away",
                        "Bill: 60000.00 yuan, 52500.00 in scope",
                        "The funds pay 43115.00 yuan",
                        "  employees' pool 35030.00",
                        "  civil servants' subsidy 8085.00",
                        "The person bears 16885.00 yuan",
                        "  own account 1000.00",
                        "  cash 15885.00",
                        "Had it been filed as referred before discharge, 2560.00 yuan more would"
                                + " have been paid");
    }

    @Test
    @DisplayName("Refused: every ground with its article")
    void refused() {
        Notice notice = new Notice(SampleSettlements.refused());

        assertThat(notice.zh())
                .containsExactly(
                        "结论：不予直接结算",
                        "理由：有第三方责任的外伤费用不予直接结算，可依法向第三人追偿（test law trauma）",
                        "理由：未备案，不予直接结算，可回参保地申请手工报销（test law unfiled）",
                        "待遇类别：未备案",
                        "医疗费总额60000.00元，其中符合政策范围52500.00元",
                        "个人负担60000.00元",
                        "　现金60000.00元");
        assertThat(notice.en())
                .contains(
                        "Answer: not payable by direct settlement",
                        "Ground: without a filing there is no direct settlement; apply to the"
                                + " insured area for manual reimbursement (test law unfiled)");
    }

    @Test
    @DisplayName("Figures that nobody has confirmed are said to the person")
    void illustrative() {
        Settlement sure = SampleSettlements.away();
        Settlement unsure =
                new Settlement(
                        sure.answer(),
                        sure.benefitClass(),
                        sure.amounts(),
                        sure.lines(),
                        sure.findings(),
                        sure.payments(),
                        sure.counterfactuals(),
                        sure.yearChanges(),
                        sure.policy(),
                        Certainty.ILLUSTRATIVE);

        assertThat(new Notice(unsure).zh()).endsWith("提示：本次计算使用了未经核对的示例数字");
        assertThat(new Notice(unsure).en())
                .endsWith("Note: figures that nobody has confirmed were used");
    }
}
