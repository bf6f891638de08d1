package org.tongbao.wire.message;

import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.fault.Faults;

/** Reads the steps of an outpatient visit. */
final class OutpatientReading {

    private OutpatientReading() {}

    static Message registration(Cells row) {
        return new Outpatient.Registration(
                row.text("psn_no"),
                row.scheme("insutype"),
                row.time("begntime"),
                SharedParts.credential(row),
                row.text("ipt_otp_no"),
                row.named("dept_code", "dept_name"),
                row.optionalNamed("atddr_no", "dr_name"));
    }

    static Message registrationCancel(Cells row) {
        return new Outpatient.RegistrationCancel(
                row.text("psn_no"), row.text("mdtrt_id"), row.text("ipt_otp_no"));
    }

    static Message visit(Content content, Faults faults) {
        Cells row = MessageReading.row(content, "mdtrtinfo", faults);
        VisitCategory category = row.category("med_type");
        return new Outpatient.Visit(
                row.text("mdtrt_id"),
                row.text("psn_no"),
                category,
                row.time("begntime"),
                row.optionalNamed("dise_codg", "dise_name"),
                SharedParts.circumstances(row, category),
                SharedParts.diagnoses(content, faults));
    }

    static Message linesCancel(Cells row) {
        String batch = row.text("chrg_bchno");
        return new Outpatient.LinesCancel(
                row.text("mdtrt_id"),
                row.text("psn_no"),
                batch.equals(SharedParts.ALL) ? null : batch);
    }

    static Message settlement(Cells row, boolean trial) {
        VisitCategory category = row.category("med_type");
        return new Outpatient.Settlement(
                trial,
                row.text("psn_no"),
                row.text("mdtrt_id"),
                row.scheme("insutype"),
                SharedParts.credential(row),
                category,
                row.text("chrg_bchno"),
                SharedParts.stated(row),
                row.account("acct_used_flag"),
                SharedParts.byQuota(row),
                SharedParts.circumstances(row, category),
                row.optional("invono"));
    }

    static Message settlementCancel(Cells row) {
        return new Outpatient.SettlementCancel(
                row.text("psn_no"), row.text("mdtrt_id"), row.text("setl_id"));
    }
}
