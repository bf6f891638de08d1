package org.tongbao.simulation.world;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a hospital's software sends of a visit, field by field. */
public final class Inputs {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int NIGHTS = 9;

    /** National codes of ordinary outpatient visits and stays. */
    private static final String OUTPATIENT = "11";

    private static final String STAY = "21";

    private Inputs() {}

    /**
     * Who comes, and where.
     *
     * @param identity identity number
     * @param personNo psn_no
     * @param insured area of insurance
     * @param treating area of treatment
     */
    public record Patient(String identity, String personNo, String insured, String treating) {}

    static Map<String, ?> register(Patient who, LocalDateTime at) {
        Map<String, Object> data = credential(who);
        data.put("insutype", "310");
        data.put("begntime", at.minusMinutes(40).format(TIME));
        data.put("ipt_otp_no", "MZ" + who.personNo());
        data.put("dept_code", "A03");
        data.put("dept_name", "内科");
        data.put("caty", "A03");
        return Map.of("data", data);
    }

    static Map<String, ?> visit(Patient who, String visitId, LocalDateTime at) {
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("mdtrt_id", visitId);
        visit.put("psn_no", who.personNo());
        visit.put("med_type", OUTPATIENT);
        visit.put("begntime", at.minusMinutes(40).format(TIME));
        return Map.of(
                "mdtrtinfo", visit, "diseinfo", List.of(diagnosis(who, "J06.900", "急性上呼吸道感染", at)));
    }

    static Map<String, ?> admit(Patient who, LocalDateTime at) {
        Map<String, Object> stay = credential(who);
        stay.put("insutype", "310");
        stay.put("begntime", at.minusDays(NIGHTS).format(TIME));
        stay.put("cert_type", "01");
        stay.put("certno", who.identity());
        stay.put("med_type", STAY);
        stay.put("ipt_no", "ZY" + who.personNo());
        stay.put("atddr_no", "D110105000001");
        stay.put("chfpdr_name", "示例医师");
        stay.put("adm_diag_dscr", "冠状动脉粥样硬化性心脏病");
        stay.put("adm_dept_codg", "A03.02");
        stay.put("adm_dept_name", "心血管内科");
        stay.put("adm_bed", "12");
        stay.put("dscg_maindiag_code", "I25.103");
        stay.put("dscg_maindiag_name", "冠状动脉粥样硬化性心脏病");
        stay.put("insuplc_admdvs", who.insured());
        stay.put("mdtrtarea_admvs", who.treating());
        stay.put("exp_content", "{\"IPT_TYPE\":\"3\",\"TRUM_FLAG\":\"0\"}");
        return Map.of(
                "mdtrtinfo",
                stay,
                "diseinfo",
                List.of(diagnosis(who, "I25.103", "冠心病", at.minusDays(NIGHTS))));
    }

    static Map<String, ?> discharge(Patient who, String visitId, LocalDateTime at) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("mdtrt_id", visitId);
        end.put("psn_no", who.personNo());
        end.put("insutype", "310");
        end.put("endtime", at.format(TIME));
        end.put("dscg_dept_codg", "A03.02");
        end.put("dscg_dept_name", "心血管内科");
        end.put("dscg_way", "1");
        Map<String, Object> diagnosis = diagnosis(who, "I25.103", "冠心病", at);
        diagnosis.put("mdtrt_id", visitId);
        return Map.of("dscginfo", end, "diseinfo", List.of(diagnosis));
    }

    private static Map<String, Object> diagnosis(
            Patient who, String code, String name, LocalDateTime at) {
        Map<String, Object> diagnosis = new LinkedHashMap<>();
        diagnosis.put("psn_no", who.personNo());
        diagnosis.put("diag_type", "1");
        diagnosis.put("maindiag_flag", "1");
        diagnosis.put("diag_srt_no", "1");
        diagnosis.put("diag_code", code);
        diagnosis.put("diag_name", name);
        diagnosis.put("diag_dept", "内科");
        diagnosis.put("dise_dor_no", "D110105000001");
        diagnosis.put("dise_dor_name", "示例医师");
        diagnosis.put("diag_time", at.minusMinutes(30).format(TIME));
        diagnosis.put("vali_flag", "1");
        return diagnosis;
    }

    /** Fee lines of a bill; serials count from 1. */
    static Map<String, ?> lines(Patient who, String visitId, Bill bill, LocalDateTime at) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Bill.Charge charge : bill.charges()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("feedetl_sn", Integer.toString(lines.size() + 1));
            line.put("mdtrt_id", visitId);
            line.put("psn_no", who.personNo());
            line.put("med_type", bill.stay() ? STAY : OUTPATIENT);
            line.put("chrg_bchno", "1");
            line.put("rx_circ_flag", "0");
            line.put("fee_ocur_time", at.minusMinutes(20).format(TIME));
            line.put("med_list_codg", charge.code());
            line.put("medins_list_codg", "H" + charge.code());
            line.put("det_item_fee_sumamt", charge.amount().yuan());
            line.put("cnt", charge.quantity());
            line.put("pric", charge.price());
            line.put("bilg_dept_codg", "A03.02");
            line.put("bilg_dept_name", "心血管内科");
            line.put("bilg_dr_codg", "D110105000001");
            line.put("bilg_dr_name", "示例医师");
            line.put("hosp_appr_flag", "1");
            lines.add(line);
        }
        return Map.of("feedetail", lines);
    }

    /** A settlement, or a trial of one. */
    public static Map<String, ?> settle(Patient who, String visitId, Bill bill) {
        Map<String, Object> data = credential(who);
        data.put("mdtrt_id", visitId);
        data.put("insutype", "310");
        data.put("medfee_sumamt", bill.total().yuan());
        data.put("psn_setlway", "01");
        data.put("acct_used_flag", "1");
        data.put("med_type", bill.stay() ? STAY : OUTPATIENT);
        if (bill.stay()) {
            data.put("mid_setl_flag", "0");
            data.put("insuplc_admdvs", who.insured());
            data.put("mdtrtarea_admvs", who.treating());
        } else {
            data.put("chrg_bchno", "1");
        }
        return Map.of("data", data);
    }

    /** A settlement taken back. */
    public static Map<String, ?> cancel(String personNo, String visitId, String settlementId) {
        return Map.of(
                "data", Map.of("psn_no", personNo, "mdtrt_id", visitId, "setl_id", settlementId));
    }

    /** A call whose outcome nobody knows, undone. */
    public static Map<String, ?> reverse(String personNo, String transaction, String message) {
        return Map.of("data", Map.of("psn_no", personNo, "oinfno", transaction, "omsgid", message));
    }

    private static Map<String, Object> credential(Patient who) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("psn_no", who.personNo());
        data.put("mdtrt_cert_type", "02");
        data.put("mdtrt_cert_no", who.identity());
        return data;
    }
}
