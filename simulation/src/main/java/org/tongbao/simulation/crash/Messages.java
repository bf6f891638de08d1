package org.tongbao.simulation.crash;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.kernel.Money;

/** The inputs of a conversation's transactions, field by field as a hospital fills them. */
final class Messages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String SCHEME = "310";

    private final World.Insured person;
    private final World.Clinic clinic;
    private final boolean stay;
    private final String begin;
    private final String end;

    /**
     * The messages of one visit.
     *
     * @param stay whether it is a stay, else an outpatient visit
     * @param now the time it ends
     */
    Messages(World.Insured person, World.Clinic clinic, boolean stay, LocalDateTime now) {
        this.person = person;
        this.clinic = clinic;
        this.stay = stay;
        this.begin = (stay ? now.minusDays(5) : now.minusMinutes(30)).format(TIME);
        this.end = now.format(TIME);
    }

    Map<String, ?> register() {
        return Map.of(
                "data",
                shown(
                        "psn_no", person.number(),
                        "insutype", SCHEME,
                        "begntime", begin,
                        "ipt_otp_no", "MZ0001",
                        "dept_code", "A03",
                        "dept_name", "内科",
                        "caty", "A03"));
    }

    Map<String, ?> admit() {
        Map<String, String> admission =
                shown(
                        "psn_no", person.number(),
                        "insutype", SCHEME,
                        "begntime", begin,
                        "cert_type", "01",
                        "certno", person.id().reveal(),
                        "med_type", type(),
                        "ipt_no", "ZY0001",
                        "atddr_no", "D110105000001",
                        "chfpdr_name", "示例医师",
                        "adm_diag_dscr", "冠状动脉粥样硬化性心脏病",
                        "adm_dept_codg", "A03.02",
                        "adm_dept_name", "心血管内科",
                        "adm_bed", "12",
                        "dscg_maindiag_code", "I25.103",
                        "dscg_maindiag_name", "冠状动脉粥样硬化性心脏病",
                        "insuplc_admdvs", person.area().toString(),
                        "mdtrtarea_admvs", clinic.institution().area().toString(),
                        "exp_content", "{\"IPT_TYPE\":\"3\",\"TRUM_FLAG\":\"0\"}");
        return Map.of("mdtrtinfo", admission, "diseinfo", diagnoses());
    }

    Map<String, ?> visit(String visit) {
        return Map.of(
                "mdtrtinfo",
                fields(
                        "mdtrt_id",
                        visit,
                        "psn_no",
                        person.number(),
                        "med_type",
                        type(),
                        "begntime",
                        begin),
                "diseinfo",
                diagnoses());
    }

    Map<String, ?> discharge(String visit) {
        return Map.of(
                "dscginfo",
                fields(
                        "mdtrt_id",
                        visit,
                        "psn_no",
                        person.number(),
                        "insutype",
                        SCHEME,
                        "endtime",
                        end,
                        "dscg_dept_codg",
                        "A03.02",
                        "dscg_dept_name",
                        "心血管内科",
                        "dscg_bed",
                        "12",
                        "dscg_way",
                        "1"),
                "diseinfo",
                diagnoses());
    }

    Map<String, ?> lines(String visit, List<Charge> bill) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Charge charge : bill) {
            lines.add(
                    fields(
                            "feedetl_sn",
                            Integer.toString(lines.size() + 1),
                            "mdtrt_id",
                            visit,
                            "psn_no",
                            person.number(),
                            "med_type",
                            type(),
                            "chrg_bchno",
                            "1",
                            "rx_circ_flag",
                            "0",
                            "fee_ocur_time",
                            begin,
                            "med_list_codg",
                            charge.code(),
                            "medins_list_codg",
                            "H" + charge.code(),
                            "det_item_fee_sumamt",
                            charge.amount().yuan(),
                            "cnt",
                            Integer.toString(charge.quantity()),
                            "pric",
                            charge.price(),
                            "bilg_dept_codg",
                            "A03.02",
                            "bilg_dept_name",
                            "心血管内科",
                            "bilg_dr_codg",
                            "D110105000001",
                            "bilg_dr_name",
                            "示例医师",
                            "hosp_appr_flag",
                            "1"));
        }
        return Map.of("feedetail", lines);
    }

    Map<String, ?> settle(String visit, Money total) {
        return Map.of(
                "data",
                shown(
                        "psn_no",
                        person.number(),
                        "mdtrt_id",
                        visit,
                        "insutype",
                        SCHEME,
                        "medfee_sumamt",
                        total.yuan(),
                        "psn_setlway",
                        "01",
                        "acct_used_flag",
                        "1",
                        "mid_setl_flag",
                        "0",
                        "med_type",
                        type(),
                        "chrg_bchno",
                        "1",
                        "insuplc_admdvs",
                        person.area().toString(),
                        "mdtrtarea_admvs",
                        clinic.institution().area().toString()));
    }

    Map<String, ?> cancel(String visit, String settlement) {
        return Map.of(
                "data",
                fields(
                        "psn_no", person.number(),
                        "mdtrt_id", visit,
                        "setl_id", settlement));
    }

    /** 5203 of one who does not know whether the visit was settled. */
    Map<String, ?> ask(String visit) {
        return Map.of("data", fields("psn_no", person.number(), "mdtrt_id", visit));
    }

    Map<String, ?> reverse(String transaction, String message) {
        return Map.of(
                "data",
                fields(
                        "psn_no", person.number(),
                        "oinfno", transaction,
                        "omsgid", message));
    }

    private String type() {
        return stay ? "21" : "11";
    }

    private List<Map<String, String>> diagnoses() {
        return List.of(
                fields(
                        "psn_no", person.number(),
                        "diag_type", "1",
                        "maindiag_flag", "1",
                        "diag_srt_no", "1",
                        "diag_code", stay ? "I25.103" : "J06.900",
                        "diag_name", stay ? "冠心病" : "急性上呼吸道感染",
                        "diag_dept", "内科",
                        "dise_dor_no", "D110105000001",
                        "dise_dor_name", "示例医师",
                        "diag_time", begin,
                        "vali_flag", "1"));
    }

    /** Fields after those of the credential that was shown. */
    private Map<String, String> shown(String... namesAndValues) {
        Map<String, String> fields =
                fields("mdtrt_cert_type", "02", "mdtrt_cert_no", person.id().reveal());
        fields.putAll(fields(namesAndValues));
        return fields;
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
