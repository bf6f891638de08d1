package org.tongbao.wire.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.envelope.Sheet;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.table.Condition;
import org.tongbao.wire.table.Form;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.table.Transaction;

/** Judges requests against the tables. Built once; safe to share between threads. */
public final class Validating {

    private final List<ConditionCheck> envelopeConditions;
    private final Map<String, List<ConditionCheck>> conditions = new HashMap<>();

    /**
     * Makes all conditions ready.
     *
     * @throws IllegalArgumentException naming a condition on a field that is not in the tables
     */
    public Validating(NationalTables tables) {
        envelopeConditions = ready(tables.envelope().conditions(), tables.envelope().input());
        for (Transaction transaction : tables.transactions()) {
            conditions.put(
                    transaction.number(), ready(transaction.conditions(), transaction.input()));
        }
    }

    private static List<ConditionCheck> ready(List<Condition> conditions, Form form) {
        return conditions.stream().map(each -> new ConditionCheck(each, form)).toList();
    }

    /** Everything wrong with the request, its shape included; empty if nothing is. */
    public Faults check(Request request) {
        Faults faults = request.shapeFaults();
        values(request.envelope(), faults);
        envelopeConditions.forEach(each -> each.check(request, request.envelope(), faults));
        values(request.input(), faults);
        conditions
                .getOrDefault(request.transaction().number(), List.of())
                .forEach(each -> each.check(request, request.input(), faults));
        return faults;
    }

    /** Everything wrong with what a platform answered: for those who write answers. */
    public static Faults check(Answer answer) {
        Faults faults = new Faults();
        values(answer.output(), faults);
        return faults;
    }

    private static void values(Content content, Faults faults) {
        for (Sheet sheet : content.sheets()) {
            if (sheet.rows() > 0) {
                new ValueCheck(sheet, content.bytes(), faults).check();
            }
        }
    }
}
