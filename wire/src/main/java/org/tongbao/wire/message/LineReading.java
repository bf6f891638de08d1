package org.tongbao.wire.message;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
 * Reads fee lines, of which a message has hundreds: where their fields stand is found once for all
 * of them, and a value that is that of the line before is not read again.
 */
final class LineReading {

    private static final Map<String, Approval> APPROVALS =
            Map.of("0", Approval.NOT_NEEDED, "1", Approval.APPROVED, "2", Approval.REFUSED);

    private final Content content;
    private final Faults faults;
    private final Sheet sheet;
    private final Column<String> serial;
    private final Column<String> refundOf;
    private final Column<String> visit;
    private final Column<String> person;
    private final Column<Optional<VisitCategory>> category;
    private final Column<String> batch;
    private final Column<LocalDateTime> at;
    private final Column<String> code;
    private final Column<String> ownCode;
    private final Column<UnitPrice> price;
    private final Column<Quantity> quantity;
    private final Column<Money> amount;
    private final Column<String> department;
    private final Column<String> departmentName;
    private final Column<String> doctor;
    private final Column<String> doctorName;
    private final Column<Optional<Approval>> approved;
    private final Column<String> prescription;
    private final Column<String> order;
    private final Column<String> disease;
    private final Column<Boolean> takeHome;
    private final Column<String> note;

    LineReading(Content content, Faults faults) {
        this.content = content;
        this.faults = faults;
        sheet = content.sheet("feedetail");
        serial = text("feedetl_sn");
        refundOf = text("init_feedetl_sn");
        visit = text("mdtrt_id");
        person = text("psn_no");
        category = code("med_type", VisitCategory::of);
        batch = text("chrg_bchno");
        at = new Column<>("fee_ocur_time", Times::time);
        code = text("med_list_codg");
        ownCode = text("medins_list_codg");
        price = new Column<>("pric", UnitPrice::ofYuan);
        quantity = new Column<>("cnt", Quantity::of);
        amount = new Column<>("det_item_fee_sumamt", Money::ofYuan);
        department = text("bilg_dept_codg");
        departmentName = text("bilg_dept_name");
        doctor = text("bilg_dr_codg");
        doctorName = text("bilg_dr_name");
        approved = code("hosp_appr_flag", said -> Optional.ofNullable(APPROVALS.get(said)));
        prescription = text("rxno");
        order = text("drord_no");
        disease = text("dise_codg");
        takeHome = code("dscg_tkdrug_flag", "1"::equals);
        note = text("memo");
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
        Optional<Approval> approval = approved.optional(row);
        String outpatientOrder = prescription.optional(row);
        return new BilledLine(
                serial.given(row),
                refundOf.optional(row),
                visit.given(row),
                person.given(row),
                category(row),
                batch.optional(row),
                at.given(row),
                code.given(row),
                ownCode.given(row),
                price.given(row),
                quantity.given(row),
                amount.given(row),
                new Named(department.given(row), departmentName.optional(row)),
                new Named(doctor.given(row), doctorName.optional(row)),
                approval == null ? null : approval.orElse(null),
                outpatientOrder == null ? order.optional(row) : outpatientOrder,
                disease.optional(row),
                takeHome.optional(row),
                note.optional(row));
    }

    /** A category that is not served is a fault of every line that has it. */
    private @Nullable VisitCategory category(int row) {
        Optional<VisitCategory> known = category.optional(row);
        return known == null
                ? null
                : known.orElseGet(
                        () -> new Cells(content, sheet, row, faults).category("med_type"));
    }

    private Column<String> text(String name) {
        return new Column<>(name, text -> text);
    }

    /** A field whose value is a code, read as its dictionary writes it. */
    private <T> Column<T> code(String name, Function<String, T> reading) {
        Field field = sheet.table().find(name);
        return new Column<>(name, text -> reading.apply(Cells.meant(field, text)));
    }

    /** One field of every line; empty throughout if this transaction's table has no such field. */
    private final class Column<T> {

        private final int index;
        private final Function<String, T> reading;
        private @Nullable String read;
        private @Nullable T value;

        Column(String name, Function<String, T> reading) {
            Field field = sheet.table().find(name);
            index = field == null ? -1 : field.index();
            this.reading = reading;
        }

        /** The value, or null if it was not given. */
        @Nullable T optional(int row) {
            String text = index < 0 ? null : sheet.text(row, index);
            if (text == null) {
                return null;
            }
            if (!text.equals(read)) {
                read = text;
                value = reading.apply(text);
            }
            return value;
        }

        /** The value of a field that validation has seen to be given. */
        T given(int row) {
            return Objects.requireNonNull(optional(row));
        }
    }
}
