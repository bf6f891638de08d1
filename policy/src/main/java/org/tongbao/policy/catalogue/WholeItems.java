package org.tongbao.policy.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Puts the lines of a table of whole items on an area's shelf. */
final class WholeItems {

    /** Columns such a table may have. */
    static final Set<String> COLUMNS =
            Set.of(
                    ("code zh en category unit class self_pay cap1 cap2 cap3 limit limit_zh limit_en"
                                    + " from to source status")
                            .split(" ", -1));

    private final Shelf shelf;

    WholeItems(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Puts up every item of a table. */
    void put(Table table) {
        table.rows().forEach(row -> put(table.file(), row));
    }

    private void put(String file, Row row) {
        CatalogueKind kind = kind(row);
        String zh = row.required("zh");
        String en = row.required("en");
        CatalogueCategory category = kind == null ? null : category(row, kind);
        CatalogueUnit unit =
                row.oneOf("unit", CatalogueUnit::of, "没有这个计价单位", "is no unit of price");
        Period days = row.period();
        List<Version<Citation>> citations = row.citations(days == null ? Terms.ALWAYS : days);
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

    /** The kind that the shape of the line's code tells; a fault and null if it tells none. */
    static @Nullable CatalogueKind kind(Row row) {
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
}
