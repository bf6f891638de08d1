package org.tongbao.wire.message;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongbao.wire.message.Reversal.Reversible;

/** Reads sessions, enquiries and reversals. */
final class EnquiryReading {

    private static final Map<String, Boolean> PHARMACY = Map.of("1", false, "2", true);
    private static final Map<String, Reversible> REVERSIBLE =
            Arrays.stream(Reversible.values())
                    .collect(Collectors.toMap(Reversible::number, Function.identity()));

    private EnquiryReading() {}

    static Message signIn(Cells row) {
        return new Session.SignIn(row.text("opter_no"), row.optional("mac"), row.optional("ip"));
    }

    static Message signOut(Cells row) {
        return new Session.SignOut(row.text("opter_no"), row.optional("sign_no"));
    }

    static Message person(Cells row) {
        return new Enquiry.Person(
                SharedParts.credential(row),
                SharedParts.document(row, "psn_cert_type"),
                row.optionalTime("begntime"));
    }

    static Message institution(Cells row) {
        return new Enquiry.Institution(
                row.value("fixmedins_type", PHARMACY, false),
                row.optional("fixmedins_code"),
                row.optional("fixmedins_name"));
    }

    static Message benefits(Cells row) {
        return new Enquiry.Benefits(
                row.text("psn_no"),
                row.scheme("insutype"),
                row.text("fixmedins_code"),
                row.category("med_type"),
                row.time("begntime"),
                row.optionalTime("endtime"),
                row.optional("dise_codg"));
    }

    static Message settlement(Cells row) {
        return new Enquiry.Settlement(
                row.text("psn_no"), row.text("mdtrt_id"), row.optional("setl_id"));
    }

    static Message lines(Cells row) {
        return new Enquiry.Lines(row.text("psn_no"), row.text("mdtrt_id"), row.optional("setl_id"));
    }

    static Message reversal(Cells row) {
        return new Reversal(
                row.text("psn_no"),
                row.text("omsgid"),
                row.value("oinfno", REVERSIBLE, Reversible.INPATIENT_SETTLEMENT));
    }
}
