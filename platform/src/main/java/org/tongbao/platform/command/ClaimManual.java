package org.tongbao.platform.command;

import org.tongbao.policy.claim.ClaimKeys;
import org.tongbao.policy.claim.NationalAmount;

/**
 * What a person must know to write a claim and to read its answer.
 *
 * @param language to say it in
 */
record ClaimManual(Language language) {

    String text() {
        StringBuilder text = new StringBuilder("\n");
        text.append(language.pick("报案的键（* 必填，其余可不填）：\n", "Keys of a claim (* must be given):\n"));
        for (ClaimKeys.Key key : ClaimKeys.ALL) {
            text.append(key.isNeeded() ? "  * " : "    ")
                    .append(key.path())
                    .append("\n        ")
                    .append(language.pick(key.zh(), key.en()))
                    .append(language.pick("：", ": "))
                    .append(key.form());
            if (!key.isNeeded()) {
                text.append(language.pick("（不填为 ", " (if not given: "))
                        .append(key.usual())
                        .append(language.pick("）", ")"));
            }
            text.append('\n');
        }
        text.append(language.pick("\n结算结果的金额：\n", "\nAmounts of a settlement:\n"));
        for (NationalAmount amount : NationalAmount.values()) {
            text.append(
                    "    %-18s %s%n"
                            .formatted(amount.field(), language.pick(amount.zh(), amount.en())));
        }
        return text.toString();
    }
}
