package org.tongbao.platform.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.core.kernel.UnitPrice;

/** The inputs of the demo's transactions, field by field as a hospital's software fills them. */
final class Messages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** What a hospital charges: catalogue code, name, price, quantity. */
    record Charge(String code, String name, String price, String quantity) {

        Money amount() {
            return UnitPrice.ofYuan(price).times(Quantity.of(quantity));
        }
    }

    private final ResidentId id;
    private final String personNo;
    private final LocalDateTime begin;

    Messages(ResidentId id, String personNo, LocalDateTime begin) {
        this.id = id;
        this.personNo = personNo;
        this.begin = begin;
    }

    Map<String, ?> identify() {
        Map<String, Object> data = credential();
        data.put("psn_cert_type", "01");
        data.put("certno", id.reveal());
        data.put("psn_name", "示例·王大连");
        return Map.of("data", data);
    }

    Map<String, ?> admit() {
        Map<String, Object> stay = credential();
        stay.put("psn_no", personNo);
        stay.put("insutype", "310");
        stay.put("begntime", begin.format(TIME));
        stay.put("cert_type", "01");
        stay.put("certno", id.reveal());
        stay.put("med_type", "21");
        stay.put("ipt_no", "ZY" + personNo.substring(personNo.length() - 8));
        stay.put("atddr_no", "D110105000001");
        stay.put("chfpdr_name", "演示医师");
        stay.put("adm_diag_dscr", "冠状动脉粥样硬化性心脏病");
        stay.put("adm_dept_codg", "A03.02");
        stay.put("adm_dept_name", "心血管内科");
        stay.put("adm_bed", "12");
        stay.put("dscg_maindiag_code", "I25.103");
        stay.put("dscg_maindiag_name", "冠状动脉粥样硬化性心脏病");
        stay.put("insuplc_admdvs", DemoWorld.DALIAN.toString());
        stay.put("mdtrtarea_admvs", DemoWorld.BEIJING_HOSPITAL.area().toString());
        stay.put("exp_content", "{\"IPT_TYPE\":\"3\",\"TRUM_FLAG\":\"0\"}");
        return Map.of("mdtrtinfo", stay, "diseinfo", List.of(diagnosis("I25.103", "冠心病")));
    }

    private Map<String, Object> diagnosis(String code, String name) {
        Map<String, Object> diagnosis = new LinkedHashMap<>();
        diagnosis.put("psn_no", personNo);
        diagnosis.put("diag_type", "1");
        diagnosis.put("maindiag_flag", "1");
        diagnosis.put("diag_srt_no", "1");
        diagnosis.put("diag_code", code);
        diagnosis.put("diag_name", name);
        diagnosis.put("diag_dept", "内科");
        diagnosis.put("dise_dor_no", "D110105000001");
        diagnosis.put("dise_dor_name", "演示医师");
        diagnosis.put("diag_time", begin.format(TIME));
        diagnosis.put("vali_flag", "1");
        return diagnosis;
    }

    Map<String, ?> register() {
        Map<String, Object> data = credential();
        data.put("psn_no", personNo);
        data.put("insutype", "310");
        data.put("begntime", begin.format(TIME));
        data.put("ipt_otp_no", "MZ" + personNo.substring(personNo.length() - 8));
        data.put("dept_code", "A03");
        data.put("dept_name", "内科");
        data.put("caty", "A03");
        return Map.of("data", data);
    }

    Map<String, ?> visit(String visitId) {
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("mdtrt_id", visitId);
        visit.put("psn_no", personNo);
        visit.put("med_type", "11");
        visit.put("begntime", begin.format(TIME));
        return Map.of("mdtrtinfo", visit, "diseinfo", List.of(diagnosis("J06.900", "急性上呼吸道感染")));
    }

    /** Fee lines; serials count from 1. */
    Map<String, ?> lines(String visitId, String medicalType, List<Charge> charges) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Charge charge : charges) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("feedetl_sn", Integer.toString(lines.size() + 1));
            line.put("mdtrt_id", visitId);
            line.put("psn_no", personNo);
            line.put("med_type", medicalType);
            line.put("chrg_bchno", "1");
            line.put("rx_circ_flag", "0");
            line.put("fee_ocur_time", begin.format(TIME));
            line.put("med_list_codg", charge.code());
            line.put("medins_list_codg", "H" + charge.code());
            line.put("det_item_fee_sumamt", charge.amount().yuan());
            line.put("cnt", charge.quantity());
            line.put("pric", charge.price());
            line.put("bilg_dept_codg", "A03.02");
            line.put("bilg_dept_name", "心血管内科");
            line.put("bilg_dr_codg", "D110105000001");
            line.put("bilg_dr_name", "演示医师");
            line.put("hosp_appr_flag", "1");
            lines.add(line);
        }
        return Map.of("feedetail", lines);
    }

    Map<String, ?> settle(String visitId, String medicalType, Money total) {
        Map<String, Object> data = credential();
        data.put("psn_no", personNo);
        data.put("mdtrt_id", visitId);
        data.put("insutype", "310");
        data.put("medfee_sumamt", total.yuan());
        data.put("psn_setlway", "01");
        data.put("acct_used_flag", "1");
        data.put("mid_setl_flag", "0");
        data.put("med_type", medicalType);
        data.put("chrg_bchno", "1");
        data.put("insuplc_admdvs", DemoWorld.DALIAN.toString());
        data.put("mdtrtarea_admvs", DemoWorld.BEIJING_HOSPITAL.area().toString());
        return Map.of("data", data);
    }

    Map<String, ?> cancel(String visitId, String settlementId) {
        return Map.of(
                "data", Map.of("psn_no", personNo, "mdtrt_id", visitId, "setl_id", settlementId));
    }

    Map<String, ?> reverse(String transaction, String message) {
        return Map.of("data", Map.of("psn_no", personNo, "oinfno", transaction, "omsgid", message));
    }

    private Map<String, Object> credential() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mdtrt_cert_type", "02");
        data.put("mdtrt_cert_no", id.reveal());
        return data;
    }
}
