package org.tongbao.core.adjudication;

import static org.tongbao.core.adjudication.Law.cited;
import static org.tongbao.core.adjudication.Law.day;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueCaps;
import org.tongbao.core.policy.CatalogueCategory;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueCondition;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueKind;
import org.tongbao.core.policy.CatalogueSelfPay;
import org.tongbao.core.policy.CatalogueUnit;
import org.tongbao.core.policy.Catalogues;

/** Catalogue items for tests; their codes say what they are. */
final class Items {

    /** A national catalogue of one plain item of each class. */
    static final Catalogues CATALOGUES =
            national(
                    item("A", CatalogueClass.A, flat("0"), CatalogueCaps.NONE, null),
                    item("B", CatalogueClass.B, flat("0.10"), CatalogueCaps.NONE, null),
                    item("C", CatalogueClass.C, flat("1"), CatalogueCaps.NONE, null));

    private Items() {}

    static Catalogues national(CatalogueItem... items) {
        return new Catalogues(List.of(items), Map.of());
    }

    static CatalogueItem item(
            String code,
            CatalogueClass itemClass,
            CatalogueSelfPay selfPay,
            CatalogueCaps caps,
            @Nullable CatalogueCondition condition) {
        return new CatalogueItem(
                code,
                "试验项目",
                "test item",
                CatalogueKind.SERVICE,
                CatalogueCategory.TREATMENT,
                CatalogueUnit.TIME,
                itemClass,
                selfPay,
                caps,
                condition,
                Period.since(day("2016-01-01")),
                cited("", "item " + code).citation());
    }

    /** A class B item with 10 % of first share that is paid only where all limits are met. */
    static CatalogueItem limited(String code, CatalogueCondition.Limit... limits) {
        return item(
                code,
                CatalogueClass.B,
                flat("0.10"),
                CatalogueCaps.NONE,
                new CatalogueCondition(Arrays.asList(limits), "限定", "limited"));
    }

    static CatalogueSelfPay flat(String share) {
        return new CatalogueSelfPay.Flat(Rate.of(share));
    }

    /** Bands such as {@code "10000 0.20"}: from this unit price on, this share. */
    static CatalogueSelfPay banded(String... bands) {
        return new CatalogueSelfPay.Banded(
                Arrays.stream(bands)
                        .map(band -> band.split(" "))
                        .map(
                                band ->
                                        new CatalogueSelfPay.Band(
                                                UnitPrice.ofYuan(band[0]), Rate.of(band[1])))
                        .toList());
    }

    static CatalogueCaps caps(@Nullable String one, @Nullable String two, @Nullable String three) {
        return new CatalogueCaps(price(one), price(two), price(three));
    }

    private static @Nullable UnitPrice price(@Nullable String yuan) {
        return yuan == null ? null : UnitPrice.ofYuan(yuan);
    }
}
