package org.tongbao.simulation.country;

import org.tongbao.core.kernel.Worded;

/** What must hold of a country, whatever happened to it. */
public enum Rule implements Worded {
    RESTS("全部故障停止后，系统应归于静止", "when all faults end, the country comes to rest"),
    SOUND_STEP("任何步骤都不应中断", "no step fails"),
    HOSPITAL_KNOWS("医院最终应知道每次就诊的结果", "in the end a hospital knows what stands"),
    BELIEF("医院所认定的应与参保地账册一致", "what a hospital holds is what the area booked"),
    ANSWER("答复应与当时的账册一致", "an answer is what is booked when it is given"),
    KEY_ONCE("一个报文至多记账一次", "a key books at most once"),
    VISIT_ONCE("一次就诊至多有一笔有效结算", "a visit has at most one settlement in force"),
    BACK_ONCE("一笔结算至多撤销一次", "a settlement is taken back at most once"),
    AMOUNTS("每笔金额应与按当时有效结算重算的一致", "every amount is that of a serial replay"),
    DECISION("准予或拒绝应与重算一致", "a grant or a refusal is that of a serial replay"),
    YEAR("年度累计应等于有效结算之和", "the year so far is the sum of what stands"),
    BALANCE("个人账户余额应等于划入减有效支出", "the balance is what came in less what stands"),
    TOPPED_UP("划入个人账户应恰好一次", "money is paid in exactly once"),
    IDENTITY("国家接口恒等式 I1–I6", "identities I1 to I6 of the national interface"),
    CAP("年度支付不得超过封顶线", "a year pays no more than the cap"),
    DEDUCTIBLE("起付线不得多收", "a deductible is not charged twice"),
    ENTRY_BALANCES("分录借贷相等", "an entry balances"),
    ENTRY_FOR_EACH("每笔结算与撤销恰有其分录", "each settlement and each mirror has its entry"),
    RECEIVABLE("就医地应收应等于参保地应付", "receivable there is payable here");

    private final String zh;
    private final String en;

    Rule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
