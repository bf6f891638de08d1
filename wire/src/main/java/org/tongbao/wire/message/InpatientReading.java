package org.tongbao.wire.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.envelope.Sheet;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.message.Inpatient.LinesCancel.Cancelled;
import org.tongbao.wire.message.Inpatient.Manner;

/** Reads the steps of a stay. */
final class InpatientReading {

    private static final Map<String, Manner> MANNERS =
            Map.of(
                    "1", Manner.ON_ADVICE,
                    "2", Manner.TRANSFERRED,
                    "3", Manner.TO_COMMUNITY,
                    "4", Manner.AGAINST_ADVICE,
                    "5", Manner.DIED,
                    "9", Manner.OTHER);

    private InpatientReading() {}

    static Message admission(Content content, Faults faults) {
        Cells row = MessageReading.row(content, "mdtrtinfo", faults);
        return new Inpatient.Admission(
                row.text("psn_no"),
                row.scheme("insutype"),
                row.time("begntime"),
                SharedParts.credential(row),
                SharedParts.document(row, "cert_type"),
                facts(row, "ipt_no", content, faults));
    }

    static Message change(Content content, Faults faults) {
        Cells row = MessageReading.row(content, "adminfo", faults);
        return new Inpatient.Change(
                row.text("mdtrt_id"),
                row.text("psn_no"),
                row.time("begntime"),
                row.optionalTime("endtime"),
                facts(row, "ipt_otp_no", content, faults));
    }

    private static Inpatient.StayFacts facts(
            Cells row, String ownNumber, Content content, Faults faults) {
        VisitCategory category = row.category("med_type");
        return new Inpatient.StayFacts(
                category,
                row.text(ownNumber),
                row.named("atddr_no", "chfpdr_name"),
                row.named("adm_dept_codg", "adm_dept_name"),
                row.text("adm_bed"),
                row.named("dscg_maindiag_code", "dscg_maindiag_name"),
                row.optionalNamed("dise_codg", "dise_name"),
                row.optionalNamed("oprn_oprt_code", "oprn_oprt_name"),
                SharedParts.circumstances(row, category),
                SharedParts.diagnoses(content, faults));
    }

    static Message discharge(Content content, Faults faults) {
        Cells row = MessageReading.row(content, "dscginfo", faults);
        return new Inpatient.Discharge(
                row.text("mdtrt_id"),
                row.text("psn_no"),
                row.scheme("insutype"),
                row.time("endtime"),
                row.optionalNamed("dscg_dept_codg", "dscg_dept_name"),
                row.value("dscg_way", MANNERS, Manner.OTHER),
                row.optionalDay("die_date"),
                SharedParts.diagnoses(content, faults));
    }

    static Message admissionCancel(Cells row) {
        return new Inpatient.AdmissionCancel(row.text("mdtrt_id"), row.text("psn_no"));
    }

    static Message dischargeCancel(Cells row) {
        return new Inpatient.DischargeCancel(row.text("mdtrt_id"), row.text("psn_no"));
    }

    static Message linesCancel(Content content, Faults faults) {
        Sheet sheet = content.sheet("data");
        List<Cancelled> lines = new ArrayList<>(sheet.rows());
        for (int i = 0; i < sheet.rows(); i++) {
            Cells row = new Cells(content, sheet, i, faults);
            String serial = row.text("feedetl_sn");
            lines.add(
                    new Cancelled(
                            row.text("mdtrt_id"),
                            row.text("psn_no"),
                            serial.equals(SharedParts.ALL) ? null : serial));
        }
        return new Inpatient.LinesCancel(lines);
    }

    static Message settlement(Cells row, boolean trial) {
        return new Inpatient.Settlement(
                trial,
                row.isYes("mid_setl_flag"),
                row.text("psn_no"),
                row.text("mdtrt_id"),
                row.scheme("insutype"),
                SharedParts.credential(row),
                SharedParts.stated(row),
                row.account("acct_used_flag"),
                SharedParts.byQuota(row),
                row.optional("invono"),
                row.optionalDay("dscgTime"));
    }

    static Message settlementCancel(Cells row) {
        return new Inpatient.SettlementCancel(
                row.text("psn_no"), row.text("mdtrt_id"), row.text("setl_id"));
    }
}
