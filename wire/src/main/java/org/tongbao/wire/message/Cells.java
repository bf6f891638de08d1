package org.tongbao.wire.message;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.envelope.Sheet;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import org.tongbao.wire.table.Dictionary;
import org.tongbao.wire.table.Field;

/**
 * One row of a judged request, read as values. A code that the interface knows and this platform
 * does not serve becomes a fault; the reading goes on, so that all of them are found.
 */
final class Cells {

    private static final Map<String, Account.Use> ACCOUNTS =
            Map.of("0", Account.Use.NONE, "1", Account.Use.OWN, "2", Account.Use.FAMILY);

    private final Content content;
    private final Sheet sheet;
    private final int row;
    private final Faults faults;

    Cells(Content content, Sheet sheet, int row, Faults faults) {
        this.content = content;
        this.sheet = sheet;
        this.row = row;
        this.faults = faults;
    }

    /** The first object that hangs in a field here, or null. */
    @Nullable Cells inner(String field) {
        Field holder = sheet.table().find(field);
        int at = holder == null ? -1 : content.childRow(holder.child(), row);
        return at < 0 || holder == null || holder.child() == null
                ? null
                : new Cells(content, content.sheet(holder.child().slot()), at, faults);
    }

    /** The text, or null if it was not given or the table has no such field. */
    @Nullable String optional(String field) {
        Field known = sheet.table().find(field);
        return known == null ? null : sheet.text(row, known.index());
    }

    /** The text of a field that validation has seen to be given. */
    String text(String field) {
        return Objects.requireNonNull(optional(field), field);
    }

    Money money(String field) {
        return Money.ofYuan(text(field));
    }

    @Nullable Money optionalMoney(String field) {
        String text = optional(field);
        return text == null ? null : Money.ofYuan(text);
    }

    UnitPrice price(String field) {
        return UnitPrice.ofYuan(text(field));
    }

    Quantity quantity(String field) {
        return Quantity.of(text(field));
    }

    int whole(String field) {
        return Math.toIntExact(Money.ofYuan(text(field)).fen() / 100);
    }

    LocalDateTime time(String field) {
        return Times.time(text(field));
    }

    @Nullable LocalDateTime optionalTime(String field) {
        String text = optional(field);
        return text == null ? null : Times.time(text);
    }

    @Nullable LocalDate optionalDay(String field) {
        String text = optional(field);
        return text == null ? null : Times.day(text);
    }

    /** "1" as yes, "0" as no, nothing as null. */
    @Nullable Boolean flag(String field) {
        String code = optionalCode(field);
        return code == null ? null : code.equals("1");
    }

    boolean isYes(String field) {
        return Boolean.TRUE.equals(flag(field));
    }

    /** A code as its dictionary writes it. */
    String code(String field) {
        return Objects.requireNonNull(optionalCode(field), field);
    }

    @Nullable String optionalCode(String field) {
        String text = optional(field);
        return text == null ? null : meant(sheet.table().find(field), text);
    }

    /** The code as the field's dictionary writes it; other text stays as it is. */
    static String meant(@Nullable Field field, String text) {
        Dictionary dictionary = field == null ? null : field.dictionary();
        String meant = dictionary == null ? null : dictionary.meant(text);
        return meant == null ? text : meant;
    }

    /** The value of a code; one that is not in the map is a fault, and the stand-in is returned. */
    <T> T value(String field, Map<String, T> values, T standIn) {
        T value = values.get(code(field));
        return value == null ? notOffered(field, standIn) : value;
    }

    Scheme scheme(String field) {
        return Scheme.of(code(field)).orElseGet(() -> notOffered(field, Scheme.EMPLOYEE));
    }

    VisitCategory category(String field) {
        return VisitCategory.of(code(field))
                .orElseGet(() -> notOffered(field, VisitCategory.ORDINARY_OUTPATIENT));
    }

    Account.Use account(String field) {
        return optional(field) == null
                ? Account.Use.NONE
                : value(field, ACCOUNTS, Account.Use.NONE);
    }

    Named named(String code, String name) {
        return new Named(text(code), optional(name));
    }

    @Nullable Named optionalNamed(String code, String name) {
        return optional(code) == null ? null : named(code, name);
    }

    private <T> T notOffered(String field, T standIn) {
        Field known = sheet.table().field(field);
        faults.add(
                Fault.of(
                        Severity.ERROR,
                        sheet.place(row, known),
                        sheet.shown(row, known),
                        Rule.NOT_OFFERED,
                        ""));
        return standIn;
    }
}
