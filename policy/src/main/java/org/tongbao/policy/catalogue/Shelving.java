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
import org.tongbao.core.policy.CatalogueCategory;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueKind;
import org.tongbao.core.policy.CatalogueSelfPay;
import org.tongbao.core.policy.CatalogueUnit;
import org.tongbao.policy.Row;
import org.tongbao.policy.Table;

/** Puts the lines of one area's tables on its shelf. */
final class Shelving {

    /** Columns of a table of whole items. */
    static final Set<String> ITEM_COLUMNS =
            Set.of(
                    "code",
                    "zh",
                    "en",
                    "category",
                    "unit",
                    "class",
                    "self_pay",
                    "cap1",
                    "cap2",
                    "cap3",
                    "limit",
                    "limit_zh",
                    "limit_en",
                    "from",
                    "to",
                    "source",
                    "status");

    /** Columns of a table that says how an area differs from the wider one. */
    static final Set<String> TERM_COLUMNS =
            Set.of(
                    "code",
                    "class",
                    "self_pay",
                    "cap1",
                    "cap2",
                    "cap3",
                    "limit",
                    "limit_zh",
                    "limit_en",
                    "from",
                    "to",
                    "source",
                    "status");

    /** Where a line has no days of its own, so that its other faults are still found. */
    private static final Period ALWAYS = Period.since(LocalDate.EPOCH);

    private final Shelf shelf;
    private final List<Shelf> wider;

    /**
     * @param shelf of the area
     * @param wider the shelves of the wider areas, nearest first
     */
    Shelving(Shelf shelf, List<Shelf> wider) {
        this.shelf = shelf;
        this.wider = wider;
    }

    /** Puts up every whole item of a table. */
    void items(Table table) {
        table.rows().forEach(row -> item(table.file(), row));
    }

    /** Puts up, for every line, the item of the wider area as this area pays it. */
    void terms(Table table) {
        table.rows().forEach(row -> term(table.file(), row));
    }

    private void item(String file, Row row) {
        CatalogueKind kind = kind(row);
        String zh = row.required("zh");
        String en = row.required("en");
        CatalogueCategory category = kind == null ? null : category(row, kind);
        CatalogueUnit unit =
                row.oneOf("unit", CatalogueUnit::of, "没有这个计价单位", "is no unit of price");
        Period days = row.period();
        List<Version<Citation>> citations = row.citations(days == null ? ALWAYS : days);
        Terms terms = Terms.of(row);
        if (row.text("class").isEmpty()) {
            row.fault("class", "不能为空", "must not be empty");
        }
        CatalogueClass itemClass = terms.itemClass();
        CatalogueSelfPay selfPay = itemClass == null ? null : terms.selfPayOf(itemClass, null, row);
        if (kind == null
                || zh == null
                || en == null
                || category == null
                || unit == null
                || days == null
                || itemClass == null
                || selfPay == null) {
            return;
        }
        for (Version<Citation> cited : citations) {
            shelf.put(
                    new CatalogueItem(
                            row.text("code"),
                            zh,
                            en,
                            kind,
                            category,
                            unit,
                            itemClass,
                            selfPay,
                            terms.capsOver(null),
                            terms.conditionOver(null),
                            cited.period(),
                            cited.value()),
                    file,
                    row);
        }
    }

    private static @Nullable CatalogueKind kind(Row row) {
        return row.oneOf(
                "code",
                CatalogueKind::of,
                "不合国家医保编码的任何一种格式",
                "has the shape of no national catalogue code");
    }

    private static @Nullable CatalogueCategory category(Row row, CatalogueKind kind) {
        Optional<CatalogueCategory> ofKind = CatalogueCategory.of(kind);
        if (ofKind.isPresent() && row.text("category").isEmpty()) {
            return ofKind.get();
        }
        CatalogueCategory category =
                row.oneOf(
                        "category",
                        CatalogueCategory::of,
                        "收费项目类别应为 01 至 14",
                        "must be a heading of the bill, 01 to 14");
        if (category != null && ofKind.isPresent() && ofKind.get() != category) {
            row.fault(
                    "category",
                    kind.zh() + "的收费项目类别为 " + ofKind.get().code(),
                    "a " + kind.en() + " is charged under " + ofKind.get().code());
            return null;
        }
        return category;
    }

    private void term(String file, Row row) {
        CatalogueKind kind = kind(row);
        Period days = row.period();
        Terms terms = Terms.of(row);
        List<Version<Citation>> citations = row.citations(days == null ? ALWAYS : days);
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
