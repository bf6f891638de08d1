package org.tongbao.wire.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.envelope.Sheet;
import org.tongbao.wire.fault.Faults;

/** Parts that several messages have in common. */
final class SharedParts {

    /** Stands for everything not settled in 2205 and 2302. */
    static final String ALL = "0000";

    private static final Map<String, AreaRequest.Credential> CREDENTIALS =
            Map.of(
                    "01", AreaRequest.Credential.E_CREDENTIAL,
                    "02", AreaRequest.Credential.RESIDENT_ID,
                    "03", AreaRequest.Credential.SOCIAL_SECURITY_CARD);
    private static final Map<String, Diagnosis.Kind> DIAGNOSES =
            Map.of(
                    "1", Diagnosis.Kind.WESTERN,
                    "2", Diagnosis.Kind.CHINESE_DISEASE,
                    "3", Diagnosis.Kind.CHINESE_SYNDROME);
    private static final Map<String, Circumstances.Group> GROUPS =
            Map.of(
                    "1", Circumstances.Group.CONFIRMED,
                    "2", Circumstances.Group.OTHER_EMERGENCY,
                    "3", Circumstances.Group.SUSPECTED,
                    "4", Circumstances.Group.WITHOUT_SYMPTOMS);
    private static final String RESIDENT_CARD = "01";
    private static final String TRANSFER = "3";

    private SharedParts() {}

    static Credential credential(Cells row) {
        return new Credential(
                CREDENTIALS.get(row.code("mdtrt_cert_type")),
                row.optional("mdtrt_cert_no"),
                row.optional("card_sn"));
    }

    /** The document beside the credential; without a stated type it is an identity card. */
    static @Nullable Document document(Cells row, String typeField) {
        String number = row.optional("certno");
        String type = row.optionalCode(typeField);
        return number == null
                ? null
                : new Document(
                        type == null || type.equals(RESIDENT_CARD),
                        number,
                        row.optional("psn_name"));
    }

    static StatedAmounts stated(Cells row) {
        Money total = row.money("medfee_sumamt");
        return new StatedAmounts(
                total,
                row.optionalMoney("fulamt_ownpay_amt"),
                row.optionalMoney("overlmt_selfpay"),
                row.optionalMoney("preselfpay_amt"),
                row.optionalMoney("inscp_scp_amt"));
    }

    static boolean byQuota(Cells row) {
        return row.code("psn_setlway").equals("02");
    }

    /** All diagnoses; the kinds 4 and beyond of one region are read as Chinese syndromes. */
    static List<Diagnosis> diagnoses(Content content, Faults faults) {
        Sheet sheet = content.sheet("diseinfo");
        List<Diagnosis> read = new ArrayList<>(sheet.rows());
        for (int row = 0; row < sheet.rows(); row++) {
            Cells cells = new Cells(content, sheet, row, faults);
            read.add(
                    new Diagnosis(
                            DIAGNOSES.getOrDefault(
                                    cells.code("diag_type"), Diagnosis.Kind.CHINESE_SYNDROME),
                            cells.isYes("maindiag_flag"),
                            cells.whole("diag_srt_no"),
                            cells.named("diag_code", "diag_name"),
                            cells.text("diag_dept"),
                            cells.named("dise_dor_no", "dise_dor_name"),
                            cells.time("diag_time"),
                            !Boolean.FALSE.equals(cells.flag("vali_flag"))));
        }
        return read;
    }

    /** Joins what the extension, the fields beside it and the category say. */
    static Circumstances circumstances(Cells row, VisitCategory category) {
        Cells extension = row.inner("exp_content");
        String stay = extension == null ? null : extension.optional("IPT_TYPE");
        String visit = extension == null ? null : extension.optional("OTP_ER_REFL_FLAG");
        String group = extension == null ? null : extension.optional("MDTRT_GRP_TYPE");
        return new Circumstances(
                said(
                        category.isEmergency() ? Boolean.TRUE : null,
                        isOneOf(stay, "2"),
                        isOneOf(visit, "1", "3"),
                        flag(extension, "er_flag"),
                        row.flag("er_flag")),
                said(isOneOf(stay, TRANSFER), isOneOf(visit, "2", "3")),
                said(flag(extension, "TRUM_FLAG"), category.isTrauma() ? Boolean.TRUE : null),
                said(flag(extension, "REL_TTP_FLAG"), row.flag("ttp_resp")),
                group == null ? null : GROUPS.get(group));
    }

    private static @Nullable Boolean flag(@Nullable Cells row, String field) {
        return row == null ? null : row.flag(field);
    }

    private static @Nullable Boolean isOneOf(@Nullable String code, String... codes) {
        return code == null ? null : List.of(codes).contains(code);
    }

    /** The first thing said. */
    private static @Nullable Boolean said(@Nullable Boolean... answers) {
        for (Boolean answer : answers) {
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }
}
