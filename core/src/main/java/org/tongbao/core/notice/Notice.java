package org.tongbao.core.notice;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.trace.Finding;

/**
 * A settlement in a few lines, as the person it concerns reads it: the answer and its grounds, the
 * form of benefit, who pays what, what another filing would have changed, and whether the figures
 * are confirmed.
 *
 * @param settlement what is told
 */
public record Notice(Settlement settlement) {

    /** The lines in Chinese. */
    public List<String> zh() {
        List<String> lines = new ArrayList<>();
        lines.add("结论：" + settlement.answer().zh());
        for (Finding ground : settlement.obstacles()) {
            lines.add("理由：" + new Sentence(ground).zh() + "（" + ground.article() + "）");
        }
        lines.add("待遇类别：" + settlement.benefitClass().zh());
        Amounts amounts = settlement.amounts();
        lines.add("医疗费总额" + amounts.total() + "元，其中符合政策范围" + amounts.inScope() + "元");
        if (settlement.answer() == Answer.MET) {
            lines.add("基金支付" + amounts.fundTotal() + "元");
            settlement
                    .payments()
                    .forEach(each -> lines.add("　" + each.fund().zh() + each.paid() + "元"));
        }
        lines.add("个人负担" + amounts.personTotal() + "元");
        paid(lines, "　个人账户", amounts.ownAccount(), "元");
        paid(lines, "　家庭共济账户", amounts.familyAccount(), "元");
        paid(lines, "　现金", amounts.cash(), "元");
        settlement.counterfactuals().forEach(each -> lines.add(each.zh()));
        if (settlement.certainty() == Certainty.ILLUSTRATIVE) {
            lines.add("提示：本次计算使用了未经核对的示例数字");
        }
        return List.copyOf(lines);
    }

    /** The lines in English. */
    public List<String> en() {
        List<String> lines = new ArrayList<>();
        lines.add("Answer: " + settlement.answer().en());
        for (Finding ground : settlement.obstacles()) {
            lines.add("Ground: " + new Sentence(ground).en() + " (" + ground.article() + ")");
        }
        lines.add("Class of benefit: " + settlement.benefitClass().en());
        Amounts amounts = settlement.amounts();
        lines.add("Bill: " + amounts.total() + " yuan, " + amounts.inScope() + " in scope");
        if (settlement.answer() == Answer.MET) {
            lines.add("The funds pay " + amounts.fundTotal() + " yuan");
            settlement
                    .payments()
                    .forEach(each -> lines.add("  " + each.fund().en() + " " + each.paid()));
        }
        lines.add("The person bears " + amounts.personTotal() + " yuan");
        paid(lines, "  own account ", amounts.ownAccount(), "");
        paid(lines, "  family member's account ", amounts.familyAccount(), "");
        paid(lines, "  cash ", amounts.cash(), "");
        settlement.counterfactuals().forEach(each -> lines.add(each.en()));
        if (settlement.certainty() == Certainty.ILLUSTRATIVE) {
            lines.add("Note: figures that nobody has confirmed were used");
        }
        return List.copyOf(lines);
    }

    private static void paid(List<String> lines, String before, Money amount, String after) {
        if (amount.isPositive()) {
            lines.add(before + amount + after);
        }
    }
}
