package org.tongbao.wire.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.envelope.Sheet;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.message.BilledLine.Approval;
import org.tongbao.wire.table.Field;

/**
 * Reads fee lines, of which a message has hundreds: in which columns their fields stand is found
 * once for all of them.
 */
final class LineReading {

    private static final Map<String, Approval> APPROVALS =
            Map.of("0", Approval.NOT_NEEDED, "1", Approval.APPROVED, "2", Approval.REFUSED);

    private final Content content;
    private final Faults faults;
    private final Sheet sheet;
    private final Column serial;
    private final Column refundOf;
    private final Column visit;
    private final Column person;
    private final Column category;
    private final Column batch;
    private final Column at;
    private final Column code;
    private final Column ownCode;
    private final Column price;
    private final Column quantity;
    private final Column amount;
    private final Column department;
    private final Column departmentName;
    private final Column doctor;
    private final Column doctorName;
    private final Column prescription;
    private final Column order;
    private final Column disease;
    private final Column note;

    LineReading(Content content, Faults faults) {
        this.content = content;
        this.faults = faults;
        sheet = content.sheet("feedetail");
        serial = new Column("feedetl_sn");
        refundOf = new Column("init_feedetl_sn");
        visit = new Column("mdtrt_id");
        person = new Column("psn_no");
        category = new Column("med_type");
        batch = new Column("chrg_bchno");
        at = new Column("fee_ocur_time");
        code = new Column("med_list_codg");
        ownCode = new Column("medins_list_codg");
        price = new Column("pric");
        quantity = new Column("cnt");
        amount = new Column("det_item_fee_sumamt");
        department = new Column("bilg_dept_codg");
        departmentName = new Column("bilg_dept_name");
        doctor = new Column("bilg_dr_codg");
        doctorName = new Column("bilg_dr_name");
        prescription = new Column("rxno");
        order = new Column("drord_no");
        disease = new Column("dise_codg");
        note = new Column("memo");
    }

    /** All lines, in the order sent. */
    List<BilledLine> lines() {
        List<BilledLine> lines = new ArrayList<>(sheet.rows());
        for (int row = 0; row < sheet.rows(); row++) {
            lines.add(line(row));
        }
        return lines;
    }

    private BilledLine line(int row) {
        Cells codes = new Cells(content, sheet, row, faults);
        String approval = codes.optionalCode("hosp_appr_flag");
        String outpatientOrder = prescription.optional(row);
        return new BilledLine(
                serial.text(row),
                refundOf.optional(row),
                visit.text(row),
                person.text(row),
                category.optional(row) == null ? null : codes.category("med_type"),
                batch.optional(row),
                Times.time(at.text(row)),
                code.text(row),
                ownCode.text(row),
                UnitPrice.ofYuan(price.text(row)),
                Quantity.of(quantity.text(row)),
                Money.ofYuan(amount.text(row)),
                new Named(department.text(row), departmentName.optional(row)),
                new Named(doctor.text(row), doctorName.optional(row)),
                approval == null ? null : APPROVALS.get(approval),
                outpatientOrder == null ? order.optional(row) : outpatientOrder,
                disease.optional(row),
                codes.flag("dscg_tkdrug_flag"),
                note.optional(row));
    }

    /** One field of every line; empty throughout if this transaction's table has no such field. */
    private final class Column {

        private final @Nullable Field field;

        Column(String name) {
            field = sheet.table().find(name);
        }

        @Nullable String optional(int row) {
            return field == null ? null : sheet.text(row, field.index());
        }

        /** The text of a field that validation has seen to be given. */
        String text(int row) {
            return Objects.requireNonNull(optional(row));
        }
    }
}
