package org.tongbao.policy.claim;

import java.util.Locale;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Worded;

/**
 * The amounts of a settlement by their names at the national interface (policy reference A.5.2):
 * how worked examples and answers on the command line call them.
 */
public enum NationalAmount implements Worded {
    MEDFEE_SUMAMT("医疗费总额", "total of the bill"),
    FULAMT_OWNPAY_AMT("全自费金额", "wholly on the person: outside the catalogue"),
    OVERLMT_SELFPAY("超限价自费费用", "on the person: above price caps"),
    PRESELFPAY_AMT("先行自付金额", "on the person: first shares"),
    INSCP_SCP_AMT("符合政策范围金额", "in scope"),
    ACT_PAY_DEDC("实际支付起付线", "deductible charged"),
    HIFP_PAY("基本医疗保险统筹基金支出", "paid by the basic pool"),
    HIFOB_PAY("职工大额医疗费用补助基金支出", "paid by the employees' large-amount supplement"),
    HIFMI_PAY("居民大病保险资金支出", "paid by residents' serious-illness insurance"),
    HIFES_PAY("企业补充医疗保险基金支出", "paid by enterprise supplements; none yet"),
    CVLSERV_PAY("公务员医疗补助资金支出", "paid by the civil servants' subsidy"),
    HIFDM_PAY("伤残人员医疗保障基金支出", "paid by the disabled persons' fund; none yet"),
    MAF_PAY("医疗救助基金支出", "paid by medical assistance"),
    OTH_PAY("其他支出", "paid by other funds; none yet"),
    FUND_PAY_SUMAMT("基金支付总额", "paid by all funds"),
    HOSP_PART_AMT("医院负担金额", "borne by the hospital; none yet"),
    PSN_PART_AMT("个人负担总金额", "borne by the person, accounts and cash"),
    ACCT_PAY("个人账户支出", "of it from personal accounts"),
    ACCT_MULAID_PAY("个人账户共济支付金额", "of that from a family member's account"),
    PSN_CASH_PAY("个人现金支出", "of it in cash");

    private final String field;
    private final String zh;
    private final String en;

    NationalAmount(String zh, String en) {
        this.field = name().toLowerCase(Locale.ROOT);
        this.zh = zh;
        this.en = en;
    }

    /** Its name at the national interface, such as {@code hifp_pay}. */
    public String field() {
        return field;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** This amount of a settlement, in yuan. */
    public Money of(Amounts amounts) {
        return switch (this) {
            case MEDFEE_SUMAMT -> amounts.total();
            case FULAMT_OWNPAY_AMT -> amounts.outside();
            case OVERLMT_SELFPAY -> amounts.aboveCap();
            case PRESELFPAY_AMT -> amounts.preSelfPay();
            case INSCP_SCP_AMT -> amounts.inScope();
            case ACT_PAY_DEDC -> amounts.deductible();
            case HIFP_PAY -> amounts.pool();
            case HIFOB_PAY -> amounts.largeAmount();
            case HIFMI_PAY -> amounts.seriousIllness();
            case CVLSERV_PAY -> amounts.civilServant();
            case MAF_PAY -> amounts.assistance();
            case HIFES_PAY, HIFDM_PAY, OTH_PAY, HOSP_PART_AMT -> Money.ZERO;
            case FUND_PAY_SUMAMT -> amounts.fundTotal();
            case PSN_PART_AMT -> amounts.personTotal();
            case ACCT_PAY -> amounts.accountTotal();
            case ACCT_MULAID_PAY -> amounts.familyAccount();
            case PSN_CASH_PAY -> amounts.cash();
        };
    }
}
