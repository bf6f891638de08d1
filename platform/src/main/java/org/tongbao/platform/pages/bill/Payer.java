package org.tongbao.platform.pages.bill;

/**
 * Who bears a part of the bill, in the order of paying (policy reference A.5.2); each names the
 * field of the national interface it stands for.
 */
public enum Payer {
    /** 基本医疗保险统筹基金, {@code hifp_pay}. */
    POOL(Side.FUND),
    /** 职工大额医疗费用补助, {@code hifob_pay}. */
    LARGE_AMOUNT(Side.FUND),
    /** 居民大病保险, {@code hifmi_pay}. */
    SERIOUS_ILLNESS(Side.FUND),
    /** 企业补充医疗保险, {@code hifes_pay}. */
    ENTERPRISE(Side.FUND),
    /** 公务员医疗补助, {@code cvlserv_pay}. */
    CIVIL_SERVANT(Side.FUND),
    /** 医疗救助, {@code maf_pay}. */
    ASSISTANCE(Side.FUND),
    /** 其他基金, {@code hifdm_pay} and {@code oth_pay}. */
    OTHER_FUND(Side.FUND),
    /** 医院负担, {@code hosp_part_amt}. */
    HOSPITAL(Side.HOSPITAL),
    /** 本人个人账户, {@code acct_pay} less {@code acct_mulaid_pay}. */
    ACCOUNT(Side.PERSON),
    /** 家庭共济账户, {@code acct_mulaid_pay}. */
    FAMILY_ACCOUNT(Side.PERSON),
    /** 个人现金, {@code psn_cash_pay}. */
    CASH(Side.PERSON);

    /** Which of the totals of the settlement a payer belongs to. */
    public enum Side {
        /** {@code fund_pay_sumamt}. */
        FUND,
        /** {@code hosp_part_amt}. */
        HOSPITAL,
        /** {@code psn_part_amt}. */
        PERSON
    }

    private final Side side;

    Payer(Side side) {
        this.side = side;
    }

    /** The total it belongs to. */
    public Side side() {
        return side;
    }

    /** The name style sheets and pages know it by: {@code large-amount}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
