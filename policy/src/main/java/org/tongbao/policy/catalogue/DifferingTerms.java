package org.tongbao.policy.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Dated.Version;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueKind;
import org.tongbao.core.policy.CatalogueSelfPay;
import org.tongbao.policy.Row;
import org.tongbao.policy.Table;

/**
 * Puts on an area's shelf, for every line of a table of differences, the item of the wider area as
 * this area pays it.
 */
final class DifferingTerms {

    /** Columns such a table may have. */
    static final Set<String> COLUMNS =
            Set.of(
                    ("code class self_pay cap1 cap2 cap3 limit limit_zh limit_en from to source"
                                    + " status")
                            .split(" ", -1));

    private final Shelf shelf;
    private final List<Shelf> wider;

    /**
     * @param shelf of the area
     * @param wider the shelves of the wider areas, nearest first
     */
    DifferingTerms(Shelf shelf, List<Shelf> wider) {
        this.shelf = shelf;
        this.wider = wider;
    }

    /** Puts up every line of a table. */
    void put(Table table) {
        table.rows().forEach(row -> put(table.file(), row));
    }

    private void put(String file, Row row) {
        CatalogueKind kind = WholeItems.kind(row);
        Period days = row.period();
        Terms terms = Terms.of(row);
        List<Version<Citation>> citations = row.citations(days == null ? Terms.ALWAYS : days);
        if (kind == null || days == null || citations.isEmpty()) {
            return;
        }
        List<CatalogueItem> here = new ArrayList<>();
        for (Version<Citation> cited : citations) {
            for (Period span : spans(row.text("code"), cited.period())) {
                CatalogueItem base = nearest(row.text("code"), span.from());
                if (base == null) {
                    continue;
                }
                CatalogueItem item = paidBy(terms, base, span, cited.value(), row);
                if (item == null) {
                    return;
                }
                here.add(item);
            }
        }
        if (here.isEmpty()) {
            row.fault(
                    "code",
                    "上级目录在 " + days + " 没有此项",
                    "the wider catalogue has no such item in " + days);
        }
        here.forEach(item -> shelf.put(item, file, row));
    }

    private static @Nullable CatalogueItem paidBy(
            Terms terms, CatalogueItem base, Period span, Citation citation, Row row) {
        CatalogueClass itemClass = terms.classOver(base);
        CatalogueSelfPay selfPay = itemClass == null ? null : terms.selfPayOf(itemClass, base, row);
        if (itemClass == null || selfPay == null) {
            return null;
        }
        return new CatalogueItem(
                base.code(),
                base.zh(),
                base.en(),
                base.kind(),
                base.category(),
                base.unit(),
                itemClass,
                selfPay,
                terms.capsOver(base),
                terms.conditionOver(base),
                span,
                citation);
    }

    /** The days cut wherever a version of the item begins or ends in a wider area. */
    private List<Period> spans(String code, Period days) {
        TreeSet<LocalDate> cuts = new TreeSet<>(Set.of(days.from()));
        for (Shelf one : wider) {
            for (CatalogueItem version : one.versions(code)) {
                cuts.add(version.validity().from());
                LocalDate to = version.validity().to();
                if (to != null) {
                    cuts.add(to.plusDays(1));
                }
            }
        }
        return cuts.stream().filter(days::holds).map(cut -> span(cut, cuts, days)).toList();
    }

    private static Period span(LocalDate from, NavigableSet<LocalDate> cuts, Period days) {
        LocalDate next = cuts.higher(from);
        return next == null || !days.holds(next)
                ? new Period(from, days.to())
                : new Period(from, next.minusDays(1));
    }

    private @Nullable CatalogueItem nearest(String code, LocalDate day) {
        for (Shelf one : wider) {
            Optional<CatalogueItem> found = one.on(day, code);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
