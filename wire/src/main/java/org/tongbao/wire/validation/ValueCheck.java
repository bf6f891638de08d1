package org.tongbao.wire.validation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.envelope.Sheet;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import org.tongbao.wire.table.Dictionary;
import org.tongbao.wire.table.Field;

/** Judges the cells of one sheet, each by itself. */
final class ValueCheck {

    private static final String DATE = "yyyy-MM-dd";
    private static final String DATE_TIME = "yyyy-MM-dd HH:mm:ss";

    private static final List<String> FLAGS = List.of("true", "false", "1", "0");

    private final Sheet sheet;
    private final byte[] text;
    private final Faults faults;

    ValueCheck(Sheet sheet, byte[] text, Faults faults) {
        this.sheet = sheet;
        this.text = text;
        this.faults = faults;
    }

    /** Judges every cell of every row; one that shares its text with a good one above is good. */
    void check() {
        Field[] fields = fieldsOfInterest();
        boolean[] good = new boolean[fields.length];
        for (int row = 0; row < sheet.rows(); row++) {
            for (int i = 0; i < fields.length; i++) {
                Field field = fields[i];
                int column = field.index();
                if (!sheet.has(row, column)) {
                    if (field.required()) {
                        add(Severity.ERROR, row, field, Rule.REQUIRED, "");
                    }
                } else if (!good[i] || !sheet.sameAsAbove(row, column)) {
                    int before = faults.total();
                    value(row, field);
                    good[i] = faults.total() == before;
                }
            }
        }
    }

    /** Those that must be given and those that are, in the published order. */
    private Field[] fieldsOfInterest() {
        List<Field> fields = sheet.table().fields();
        Field[] found = new Field[fields.size()];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            Field field = fields.get(i);
            if (field.required() || sheet.isGiven(i)) {
                found[size++] = field;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void value(int row, Field field) {
        int offset = sheet.offset(row, field.index());
        int length = sheet.length(row, field.index());
        switch (field.kind()) {
            case TEXT, ANY -> {
                length(row, field, offset, length);
                code(row, field, offset, length);
            }
            case NUMBER -> number(row, field, offset, length);
            case DATE -> date(row, field, offset, length);
            case DATE_TIME -> dateTime(row, field, offset, length);
            case AREA -> area(row, field, offset, length);
            case FLAG -> flag(row, field);
            case NODE, LONG_TEXT -> {}
        }
    }

    private void length(int row, Field field, int offset, int length) {
        int most = field.length();
        if (most > 0 && length > most && characters(offset, length) > most) {
            add(Severity.ERROR, row, field, Rule.LENGTH, Integer.toString(most));
        }
    }

    /** Every byte but those that go on with a character begins one. */
    private int characters(int offset, int length) {
        int count = 0;
        for (int i = offset; i < offset + length; i++) {
            count += (text[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    private void code(int row, Field field, int offset, int length) {
        Dictionary dictionary = field.dictionary();
        if (dictionary == null || dictionary.find(text, offset, length) != null) {
            return;
        }
        String meant = dictionary.meant(new String(text, offset, length, StandardCharsets.UTF_8));
        if (meant != null) {
            add(Severity.WARNING, row, field, Rule.CODE_SPELLING, meant);
        } else if (dictionary.mayGrowTo(characters(offset, length))) {
            add(Severity.WARNING, row, field, Rule.LOCAL_CODE, dictionary.name());
        } else {
            add(Severity.ERROR, row, field, Rule.DICTIONARY, dictionary.name());
        }
    }

    private void number(int row, Field field, int offset, int length) {
        switch (Numbers.judge(text, offset, length, field.length(), field.decimals())) {
            case FITS -> {}
            case NOT_A_NUMBER -> add(Severity.ERROR, row, field, Rule.NUMBER, "");
            case TOO_MANY_DIGITS -> {
                String limits = field.length() + "," + field.decimals();
                add(Severity.ERROR, row, field, Rule.DIGITS, limits);
            }
        }
    }

    private void date(int row, Field field, int offset, int length) {
        if (length == Dates.DATE_LENGTH && Dates.isDate(text, offset)) {
            return;
        }
        boolean time = length == Dates.TIME_LENGTH && Dates.isDateTime(text, offset);
        otherForm(row, field, time, DATE);
    }

    private void dateTime(int row, Field field, int offset, int length) {
        if (length == Dates.TIME_LENGTH && Dates.isDateTime(text, offset)) {
            return;
        }
        boolean date = length == Dates.DATE_LENGTH && Dates.isDate(text, offset);
        otherForm(row, field, date, DATE_TIME);
    }

    private void otherForm(int row, Field field, boolean readable, String form) {
        Severity severity = readable ? Severity.WARNING : Severity.ERROR;
        add(severity, row, field, readable ? Rule.DATE_FORM : Rule.DATE, form);
    }

    private void area(int row, Field field, int offset, int length) {
        boolean digits = length == 6 && text[offset] >= '1' && text[offset] <= '8';
        for (int i = offset; digits && i < offset + length; i++) {
            digits = text[i] >= '0' && text[i] <= '9';
        }
        boolean inRange = digits && (text[offset] > '1' || text[offset + 1] > '0');
        boolean notBeyond = inRange && (text[offset] < '8' || text[offset + 1] < '3');
        if (!notBeyond) {
            add(Severity.ERROR, row, field, Rule.AREA, "");
        }
    }

    private void flag(int row, Field field) {
        String value = sheet.text(row, field.index());
        if (value == null || !FLAGS.contains(value)) {
            add(Severity.ERROR, row, field, Rule.FLAG, "");
        }
    }

    private void add(Severity severity, int row, Field field, Rule rule, String detail) {
        faults.add(severity, () -> fault(severity, row, field, rule, detail));
    }

    private Fault fault(Severity severity, int row, Field field, Rule rule, String detail) {
        @Nullable String shown =
                field.kind() == org.tongbao.wire.table.Kind.NODE ? null : sheet.shown(row, field);
        return Fault.of(severity, sheet.place(row, field), shown, rule, detail);
    }
}
