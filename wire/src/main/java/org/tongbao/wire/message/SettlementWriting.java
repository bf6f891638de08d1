package org.tongbao.wire.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.wire.envelope.OutputWriter;
import org.tongbao.wire.message.SettlementFigures.Share;

/** Writes {@code setlinfo} and {@code setldetail}, which all settlements answer alike. */
final class SettlementWriting {

    /** By item: 按项目. */
    private static final String CLEARED_BY_ITEM = "1";

    private final SettlementFigures figures;
    private final UnaryOperator<Money> sign;

    SettlementWriting(SettlementFigures figures) {
        this.figures = figures;
        sign = figures.takesBack() ? Money::negated : amount -> amount;
    }

    void write(OutputWriter out) {
        out.node("setlinfo", this::members);
        detail(out);
    }

    void members(OutputWriter out) {
        identity(out);
        amounts(out, figures.amounts());
        boolean settled = figures.settlementId() != null;
        out.money("balc", figures.balance())
                .text("medins_setl_id", figures.message())
                .text("clr_optins", figures.clearing() == null ? null : "" + figures.clearing())
                .text("clr_way", settled ? CLEARED_BY_ITEM : null)
                .text("clr_type", Codes.clearing(figures.category().kind()))
                .text("exp_content", figures.extension());
    }

    private void identity(OutputWriter out) {
        PersonLine person = figures.person();
        out.text("mdtrt_id", figures.visitId())
                .text("setl_id", figures.settlementId())
                .text("psn_no", person.personNo())
                .text("psn_name", person.name())
                .text("psn_cert_type", Codes.document(person.residentId()))
                .text("certno", person.documentNumber())
                .text("gend", Codes.sex(person.sex()))
                .text("naty", null)
                .day("brdy", person.birth())
                .text("insutype", Integer.toString(figures.scheme().code()))
                .text("psn_type", Codes.personType(figures.type()))
                .flag("cvlserv_flag", figures.civilServant())
                .time("setl_time", figures.settledAt())
                .text("mdtrt_cert_type", Codes.credential(figures.credential()))
                .text("med_type", figures.category().code());
    }

    /** The pooled share of the whole is nothing in every recorded answer, so it is here. */
    private void amounts(OutputWriter out, Amounts amounts) {
        money(out, "medfee_sumamt", amounts.total());
        money(out, "fulamt_ownpay_amt", amounts.outside());
        money(out, "overlmt_selfpay", amounts.aboveCap());
        money(out, "preselfpay_amt", amounts.preSelfPay());
        money(out, "inscp_scp_amt", amounts.inScope());
        money(out, "act_pay_dedc", amounts.deductible());
        money(out, "hifp_pay", amounts.pool());
        out.rate("pool_prop_selfpay", Rate.ZERO);
        money(out, "cvlserv_pay", amounts.civilServant());
        money(out, "hifes_pay", Money.ZERO);
        money(out, "hifmi_pay", amounts.seriousIllness());
        money(out, "hifob_pay", amounts.largeAmount());
        money(out, "maf_pay", amounts.assistance());
        money(out, "hifdm_pay", Money.ZERO);
        money(out, "hosp_part_amt", Money.ZERO);
        money(out, "oth_pay", Money.ZERO);
        money(out, "fund_pay_sumamt", amounts.fundTotal());
        money(out, "psn_part_amt", amounts.personTotal());
        money(out, "acct_pay", amounts.accountTotal());
        money(out, "acct_mulaid_pay", amounts.familyAccount());
        money(out, "psn_cash_pay", amounts.cash());
    }

    private record Row(
            String code,
            String name,
            Money base,
            Money limit,
            Money paid,
            @Nullable String explanation) {}

    /** The list holds the personal account too: its sum is the funds and the account. */
    void detail(OutputWriter out) {
        List<Row> rows = new ArrayList<>();
        for (Share share : figures.shares()) {
            rows.add(
                    new Row(
                            Codes.fund(share.fund()),
                            Codes.fundName(share.fund()),
                            share.base(),
                            share.limit(),
                            share.paid(),
                            share.explanation()));
        }
        account(rows, figures.amounts().ownAccount(), "城镇职工基本医疗保险个人账户基金");
        account(rows, figures.amounts().familyAccount(), "个人账户家庭共济");
        out.list("setldetail", rows, this::row);
    }

    private static void account(List<Row> rows, Money paid, String name) {
        if (!paid.isZero()) {
            rows.add(new Row(Codes.PERSONAL_ACCOUNT, name, paid, paid, paid, null));
        }
    }

    private void row(OutputWriter out, Row row) {
        out.text("fund_pay_type", row.code).text("fund_pay_type_name", row.name);
        money(out, "inscp_scp_amt", row.base);
        out.money("crt_payb_lmt_amt", row.limit);
        money(out, "fund_payamt", row.paid);
        out.text("setl_proc_info", row.explanation);
    }

    private void money(OutputWriter out, String name, Money amount) {
        out.money(name, sign.apply(amount));
    }
}
