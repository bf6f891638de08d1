package org.tongbao.wire.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.envelope.OutputWriter;

/** What each transaction answers on success, under the national names. */
public final class Answers {

    /** Stands in a field that must not be empty where the catalogue caps no price. */
    private static final UnitPrice NO_CAP = UnitPrice.ofYuan("999999");

    private Answers() {}

    /** 9001. */
    public static Output signedIn(LocalDate day, String signInNumber) {
        return out ->
                out.node(
                        "signinoutb", in -> in.day("sign_time", day).text("sign_no", signInNumber));
    }

    /** 9002: the day stands at the root and in a node; clients look in either. */
    public static Output signedOut(LocalDate day) {
        return out -> {
            out.day("sign_time", day);
            out.node("signoutoutb", in -> in.day("sign_time", day));
        };
    }

    /** 1101. */
    public static Output person(PersonAnswer answer) {
        return out -> {
            out.node("baseinfo", in -> base(in, answer.person(), answer.today()));
            out.list("insuinfo", answer.insurances(), Answers::insurance);
            out.list("idetinfo", answer.statuses(), Answers::status);
        };
    }

    private static void base(OutputWriter out, PersonLine person, LocalDate today) {
        out.text("psn_no", person.personNo())
                .text("psn_cert_type", Codes.document(person.residentId()))
                .text("certno", person.documentNumber())
                .text("psn_name", person.name())
                .text("gend", Codes.sex(person.sex()))
                .text("naty", null)
                .day("brdy", person.birth())
                .decimal("age", Codes.age(person.birth(), today))
                .text("exp_content", null);
    }

    private static void insurance(OutputWriter out, PersonAnswer.Insurance insurance) {
        out.money("balc", insurance.balance())
                .text("insutype", Integer.toString(insurance.scheme().code()))
                .text("psn_type", Codes.personType(insurance.type()))
                .text("psn_insu_stas", Codes.standing(insurance.standing()))
                .day("psn_insu_date", insurance.from())
                .day("paus_insu_date", insurance.paused())
                .flag("cvlserv_flag", insurance.civilServant())
                .text("insuplc_admdvs", insurance.area().toString())
                .text("emp_name", insurance.employer());
    }

    private static void status(OutputWriter out, PersonAnswer.Status status) {
        out.text("psn_idet_type", status.code())
                .text("psn_type_lv", null)
                .text("memo", status.note())
                .time("begntime", status.from().atStartOfDay())
                .time("endtime", status.to() == null ? null : status.to().atTime(23, 59, 59));
    }

    /** 1201. */
    public static Output institutions(List<InstitutionLine> institutions) {
        return out -> out.list("medinsinfo", institutions, Answers::institution);
    }

    private static void institution(OutputWriter out, InstitutionLine line) {
        boolean pharmacy = line.level() == HospitalLevel.PHARMACY;
        out.text("fixmedins_code", line.code())
                .text("fixmedins_name", line.name())
                .text("uscc", line.creditCode())
                .text("fixmedins_type", pharmacy ? "2" : "1")
                .text("hosp_lv", pharmacy ? null : Codes.level(line.level()))
                .text("exp_content", null);
    }

    /** 2001. */
    public static Output benefits(List<BenefitLine> benefits) {
        return out -> out.list("trtinfo", benefits, Answers::benefit);
    }

    private static void benefit(OutputWriter out, BenefitLine line) {
        out.text("psn_no", line.personNo())
                .text("trt_chk_type", "01")
                .text("fund_pay_type", Codes.fund(line.fund()))
                .flag("trt_enjymnt_flag", line.entitled())
                .day("begndate", line.from())
                .day("enddate", line.to())
                .text("trt_chk_rslt", line.why())
                .text("exp_content", null);
    }

    /** 2201. */
    public static Output registered(String visitId, String personNo, String ownNumber) {
        return out ->
                out.node(
                        "data",
                        in ->
                                in.text("mdtrt_id", visitId)
                                        .text("psn_no", personNo)
                                        .text("ipt_otp_no", ownNumber)
                                        .text("exp_content", null));
    }

    /** 2401. */
    public static Output admitted(String visitId) {
        return out ->
                out.node("result", in -> in.text("mdtrt_id", visitId).text("exp_content", null));
    }

    /** 2204 and 2301. */
    public static Output split(List<SplitLine> lines) {
        return out -> out.list("result", lines, Answers::split);
    }

    private static void split(OutputWriter out, SplitLine line) {
        out.text("feedetl_sn", line.serial());
        shares(out, line, line.cap());
        out.flag("lmt_used_flag", line.limited())
                .text("memo", line.note())
                .text("exp_content", null);
    }

    private static void shares(OutputWriter out, SplitLine line, @Nullable UnitPrice cap) {
        out.money("det_item_fee_sumamt", line.amount())
                .quantity("cnt", line.quantity())
                .price("pric", line.price())
                .price("pric_uplmt_amt", cap == null ? NO_CAP : cap)
                .rate("selfpay_prop", line.selfPay())
                .money("fulamt_ownpay_amt", line.outside())
                .money("overlmt_amt", line.aboveCap())
                .money("preselfpay_amt", line.preSelfPay())
                .money("inscp_scp_amt", line.inScope())
                .text("chrgitm_lv", line.itemClass().code())
                .text("med_chrgitm_type", line.category().code());
    }

    /** 2206, 2207, 2208, 2303, 2304 and 2305. */
    public static Output settlement(SettlementFigures figures) {
        return out -> new SettlementWriting(figures).write(out);
    }

    /** 5203. */
    public static Output found(FoundSettlement found) {
        SettlementWriting writing = new SettlementWriting(found.figures());
        return out -> {
            out.node(
                    "setlinfo",
                    in -> {
                        writing.members(in);
                        found(in, found);
                    });
            writing.detail(out);
        };
    }

    private static void found(OutputWriter out, FoundSettlement found) {
        SettlementFigures figures = found.figures();
        Named disease = found.disease();
        int year = found.end().getYear();
        boolean back = figures.takesBack();
        out.day("begndate", found.begin())
                .day("enddate", found.end())
                .text("insu_optins", found.insuredArea().toString())
                .text("pay_loc", Codes.placeOfPayment(found.insuredArea(), found.treatingArea()))
                .text("fixmedins_code", found.institution().code())
                .text("fixmedins_name", found.institution().name())
                .text("hosp_lv", Codes.level(found.level()))
                .text("fixmedins_poolarea", found.treatingArea().toString())
                .text("lmtpric_hosp_lv", Codes.priceLevel(found.level()))
                .money("psn_pay", signed(figures.amounts().personTotal(), back))
                .money("cash_payamt", signed(figures.amounts().cash(), back))
                .flag("refd_setl_flag", back)
                .text("year", Integer.toString(year))
                .text("dise_codg", disease == null ? null : disease.code())
                .text("dise_name", disease == null ? null : disease.name())
                .text("opter_id", found.operator())
                .time("opt_time", figures.settledAt());
    }

    private static org.tongbao.core.kernel.Money signed(
            org.tongbao.core.kernel.Money amount, boolean negative) {
        return negative ? amount.negated() : amount;
    }

    /** 5204: a bare list. */
    public static Output lines(List<FoundLine> lines) {
        return new Output() {
            @Override
            public void write(OutputWriter out) {
                lines.forEach(line -> out.element(in -> line(in, line)));
            }

            @Override
            public boolean isList() {
                return true;
            }
        };
    }

    private static void line(OutputWriter out, FoundLine line) {
        BilledLine billed = line.billed();
        out.text("mdtrt_id", billed.visitId())
                .text("setl_id", line.settlementId())
                .text("feedetl_sn", billed.serial())
                .text("rx_drord_no", billed.order())
                .text("med_type", line.category().code())
                .time("fee_ocur_time", billed.at());
        shares(out, line.split(), line.split().cap());
        out.text("hilist_code", billed.code())
                .text("hilist_name", line.item())
                .text("list_type", listType(billed.code()))
                .text("med_list_codg", billed.code())
                .text("medins_list_codg", billed.ownCode())
                .text("medins_list_name", line.item())
                .text("dosform_name", line.form())
                .text("bilg_dept_codg", billed.department().code())
                .text("bilg_dept_name", billed.department().name())
                .text("bilg_dr_codg", billed.doctor().code())
                .text("bilg_dr_name", billed.doctor().name())
                .flag("lmt_used_flag", line.split().limited())
                .flag("dscg_tkdrug_flag", billed.takeHome())
                .text("memo", line.split().note())
                .text("opter_id", line.operator());
    }

    /** Western and patent drugs begin with X or Z, pieces with T, consumables with C. */
    private static String listType(String code) {
        return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
            case 'X', 'Z' -> "101";
            case 'T' -> "102";
            case 'C' -> "301";
            default -> "201";
        };
    }
}
