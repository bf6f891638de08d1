package org.tongbao.policy.example;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.kernel.Money;

/** A settlement as examples speak of it: amounts by national field name, answer and class. */
final class NationalNames {

    private NationalNames() {}

    static Map<String, String> of(Settlement settlement) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("answer", settlement.answer().name());
        all.put("benefitClass", settlement.benefitClass().name());
        amounts(settlement.amounts()).forEach((name, amount) -> all.put(name, amount.yuan()));
        return all;
    }

    private static Map<String, Money> amounts(Amounts amounts) {
        Map<String, Money> all = new LinkedHashMap<>();
        all.put("medfee_sumamt", amounts.total());
        all.put("fulamt_ownpay_amt", amounts.outside());
        all.put("overlmt_selfpay", amounts.aboveCap());
        all.put("preselfpay_amt", amounts.preSelfPay());
        all.put("inscp_scp_amt", amounts.inScope());
        all.put("act_pay_dedc", amounts.deductible());
        all.put("hifp_pay", amounts.pool());
        all.put("hifob_pay", amounts.largeAmount());
        all.put("hifmi_pay", amounts.seriousIllness());
        all.put("cvlserv_pay", amounts.civilServant());
        all.put("maf_pay", amounts.assistance());
        all.put("fund_pay_sumamt", amounts.fundTotal());
        all.put("psn_part_amt", amounts.personTotal());
        all.put("acct_pay", amounts.accountTotal());
        all.put("acct_mulaid_pay", amounts.familyAccount());
        all.put("psn_cash_pay", amounts.cash());
        return all;
    }
}
