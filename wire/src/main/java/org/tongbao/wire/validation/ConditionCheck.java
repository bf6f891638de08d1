package org.tongbao.wire.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.envelope.Sheet;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Masking;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.table.Condition;
import org.tongbao.wire.table.Condition.Carries;
import org.tongbao.wire.table.Condition.CrossProvince;
import org.tongbao.wire.table.Condition.Given;
import org.tongbao.wire.table.Condition.Has;
import org.tongbao.wire.table.Condition.IsGiven;
import org.tongbao.wire.table.Condition.IsNegative;
import org.tongbao.wire.table.Condition.OneOf;
import org.tongbao.wire.table.Condition.SameAs;
import org.tongbao.wire.table.Condition.Test;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Form;
import org.tongbao.wire.table.NodeTable;

/** One condition made ready for the forms of a transaction. */
final class ConditionCheck {

    /** A field of a node, or of the one that hangs in it. */
    private record Where(Field field, @Nullable Field inner) {

        static Where of(NodeTable node, String path) {
            int dot = path.indexOf('.');
            if (dot < 0) {
                return new Where(node.field(path), null);
            }
            Field holder = node.field(path.substring(0, dot));
            NodeTable child = java.util.Objects.requireNonNull(holder.child(), path);
            return new Where(holder, child.field(path.substring(dot + 1)));
        }

        @Nullable String text(Content content, Sheet sheet, int row) {
            if (inner == null) {
                return sheet.text(row, field.index());
            }
            int innerRow = content.childRow(field.child(), row);
            return innerRow < 0 ? null : childSheet(content).text(innerRow, inner.index());
        }

        private Sheet childSheet(Content content) {
            return content.sheet(java.util.Objects.requireNonNull(field.child()).slot());
        }

        Fault.Place place(Sheet sheet, int row) {
            if (inner == null) {
                return sheet.place(row, field);
            }
            String path = sheet.path(row) + field.name() + '.' + inner.name();
            return new Fault.Place(path, inner.name(), inner.label(), inner.source());
        }

        boolean isSecret() {
            return (inner == null ? field : inner).secret();
        }
    }

    private record When(Test test, @Nullable Where where) {}

    private final Condition condition;
    private final int slot;
    private final Where bound;
    private final List<When> when;

    /**
     * Makes the condition ready.
     *
     * @throws IllegalArgumentException if the form lacks a node or field it names
     */
    ConditionCheck(Condition condition, Form form) {
        this.condition = condition;
        NodeTable node =
                form.node(condition.node())
                        .orElseThrow(() -> new IllegalArgumentException("no node: " + condition));
        slot = node.slot();
        bound = Where.of(node, condition.field());
        when = condition.when().stream().map(test -> new When(test, where(test, node))).toList();
    }

    private static @Nullable Where where(Test test, NodeTable node) {
        return switch (test) {
            case Has has -> Where.of(node, has.field());
            case IsGiven given -> Where.of(node, given.field());
            case IsNegative negative -> Where.of(node, negative.field());
            case CrossProvince _, Carries _ -> null;
        };
    }

    /** Judges every row of the node; the content is the request's envelope or input. */
    void check(Request request, Content content, Faults faults) {
        Sheet sheet = content.sheet(slot);
        for (int row = 0; row < sheet.rows(); row++) {
            if (applies(request, content, sheet, row)) {
                String value = bound.text(content, sheet, row);
                if (!isMet(request, value)) {
                    int at = row;
                    faults.add(condition.severity(), () -> fault(sheet, at, value));
                }
            }
        }
    }

    private boolean applies(Request request, Content content, Sheet sheet, int row) {
        for (When each : when) {
            String value = each.where == null ? null : each.where.text(content, sheet, row);
            boolean holds =
                    switch (each.test) {
                        case Has has -> value != null && has.values().contains(value);
                        case IsGiven given -> given.given() == (value != null);
                        case IsNegative _ -> value != null && value.startsWith("-");
                        case CrossProvince _ -> request.isCrossProvince();
                        case Carries carries -> carries(request.input(), carries.field());
                    };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private boolean isMet(Request request, @Nullable String value) {
        return switch (condition.must()) {
            case Given _ -> value != null;
            case OneOf one -> value != null && one.values().contains(value);
            case SameAs same -> value == null || value.equals(request.header(same.envelopeField()));
        };
    }

    private static boolean carries(Content input, String name) {
        for (Sheet sheet : input.sheets()) {
            Field field = sheet.table().find(name);
            if (field != null && sheet.rows() > 0 && sheet.has(0, field.index())) {
                return true;
            }
        }
        return false;
    }

    private Fault fault(Sheet sheet, int row, @Nullable String value) {
        String shown = value == null || !bound.isSecret() ? value : Masking.masked(value);
        return Fault.of(
                condition.severity(),
                bound.place(sheet, row),
                shown == null ? null : Masking.shown(shown),
                Rule.CONDITION,
                condition.zh(),
                condition.en());
    }
}
