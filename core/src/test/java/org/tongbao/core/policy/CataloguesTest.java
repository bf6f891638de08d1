package org.tongbao.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.CatalogueSelfPay.Band;
import org.tongbao.core.policy.CatalogueSelfPay.Banded;
import org.tongbao.core.policy.CatalogueSelfPay.Flat;

class CataloguesTest {

    private static final String BED = "001109000010000";
    private static final String DRUG = "XA02BCA001A001010100001";

    /** The share tells where an item came from: nation 10 %, 辽宁 20 %, 大连 30 %, 沙河口 40 %. */
    private static final Catalogues CATALOGUES =
            new Catalogues(
                    List.of(
                            item(DRUG, "0.1", "2020-01-01", "2022-12-31"),
                            item(DRUG, "0.15", "2023-01-01", null),
                            item(BED, "0.1", "2020-01-01", null)),
                    Map.of(
                            AreaCode.of("210000"),
                            List.of(item(DRUG, "0.2", "2021-01-01", null)),
                            AreaCode.of("210200"),
                            List.of(item(DRUG, "0.3", "2021-06-01", "2021-06-30")),
                            AreaCode.of("210204"),
                            List.of(item(BED, "0.4", "2021-01-01", null))));

    @ParameterizedTest
    @CsvSource({
        // the day an item begins, in the nation and in each narrower area
        "110105, 2020-01-01, 0.1,  0.1",
        "110105, 2022-12-31, 0.1,  0.1",
        "110105, 2023-01-01, 0.15, 0.1",
        "210000, 2020-12-31, 0.1,  0.1",
        "210000, 2021-01-01, 0.2,  0.1",
        "210300, 2021-01-01, 0.2,  0.1",
        "210200, 2021-05-31, 0.2,  0.1",
        "210200, 2021-06-01, 0.3,  0.1",
        "210200, 2021-06-30, 0.3,  0.1",
        "210200, 2021-07-01, 0.2,  0.1",
        "210202, 2021-06-15, 0.3,  0.1",
        "210299, 2021-06-15, 0.3,  0.1",
        "210204, 2021-06-15, 0.3,  0.4",
        "210204, 2020-06-15, 0.1,  0.1",
        "210299, 2023-06-15, 0.2,  0.1"
    })
    void theNearestAreaThatSaysSoDecides(String area, LocalDate day, String drug, String bed) {
        Catalogue catalogue = CATALOGUES.of(AreaCode.of(area), day);
        assertThat(share(catalogue, DRUG)).isEqualTo(drug);
        assertThat(share(catalogue, BED)).isEqualTo(bed);
        assertThat(catalogue.days().holds(day)).isTrue();
    }

    @Test
    void anUnknownItemIsNull() {
        Catalogue catalogue = CATALOGUES.of(AreaCode.of("210204"), LocalDate.of(2021, 6, 15));
        assertThat(catalogue.item("T000000000")).isNull();
        assertThat(catalogue.items()).extracting(CatalogueItem::code).containsExactly(DRUG, BED);
    }

    @Test
    void silenceNamesAreaAndDay() {
        assertThatThrownBy(() -> CATALOGUES.of(AreaCode.of("210204"), LocalDate.of(2019, 12, 31)))
                .isInstanceOf(SilenceOfLaw.class)
                .hasMessageContaining("210204")
                .hasMessageContaining("2019-12-31");
    }

    /** A million look-ups allocate less than one object each would. */
    @Test
    void findingAnItemAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Catalogue catalogue = CATALOGUES.of(AreaCode.of("210204"), LocalDate.of(2021, 6, 15));
        UnitPrice price = UnitPrice.ofYuan("12.5");
        long found = looks(catalogue, price);
        long before = threads.getCurrentThreadAllocatedBytes();
        found += looks(catalogue, price);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
        assertThat(found).isEqualTo(2_000_000);
    }

    private static long looks(Catalogue catalogue, UnitPrice price) {
        long found = 0;
        for (int i = 0; i < 1_000_000; i++) {
            CatalogueItem item = catalogue.item(i % 2 == 0 ? DRUG : BED);
            if (item != null
                    && item.caps().at(HospitalLevel.LEVEL3) == null
                    && item.selfPay().at(price).perMillion() > 0) {
                found++;
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.1",
        "499.99, 0.1",
        "500, 0.2",
        "4999.999999, 0.2",
        "5000, 0.3",
        "1000000, 0.3"
    })
    void aBandIsChosenByUnitPrice(String price, String rate) {
        var banded =
                new Banded(
                        List.of(
                                new Band(UnitPrice.ofYuan("0"), Rate.of("0.1")),
                                new Band(UnitPrice.ofYuan("500"), Rate.of("0.2")),
                                new Band(UnitPrice.ofYuan("5000"), Rate.of("0.3"))));
        assertThat(banded.at(UnitPrice.ofYuan(price))).isEqualTo(Rate.of(rate));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, 1",
        "LEVEL1, 1",
        "UNGRADED, 1",
        "PHARMACY, 1",
        "LEVEL2, 2",
        "LEVEL3, 3",
        "LEVEL3_TOP, 3"
    })
    void aCapIsChosenByHospitalLevel(HospitalLevel level, String cap) {
        var caps =
                new CatalogueCaps(
                        UnitPrice.ofYuan("1"), UnitPrice.ofYuan("2"), UnitPrice.ofYuan("3"));
        assertThat(caps.at(level)).isEqualTo(UnitPrice.ofYuan(cap));
        assertThat(CatalogueCaps.NONE.at(level)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "XN01BBA064B002010178765,      WESTERN_DRUG",
        "XN01BBA064B00201017876,       ",
        "XN01BBA064B0020101787655,     ",
        "xN01BBA064B002010178765,      ",
        "ZA01AAA0004010100001,         CHINESE_PATENT",
        "ZA01AAA000401010000,          ",
        "T001700123,                   HERBAL_PIECE",
        "T00170012,                    ",
        "001102000010000,              SERVICE",
        "001102000010000-110200001,    SERVICE",
        "00110200001000,               ",
        "001102000010000-,             ",
        "C0201010100100000001,         CONSUMABLE",
        "C02010101001000000010000001,  CONSUMABLE",
        "C020101010010000000,          ",
        "C02010101001000000011,        "
    })
    void theShapeOfACodeTellsItsKind(String code, @Nullable CatalogueKind kind) {
        assertThat(CatalogueKind.of(code).orElse(null)).isEqualTo(kind);
    }

    private static String share(Catalogue catalogue, String code) {
        CatalogueItem item = Objects.requireNonNull(catalogue.item(code));
        return item.selfPay().at(UnitPrice.ofYuan("1")).decimal();
    }

    private static CatalogueItem item(String code, String share, String from, @Nullable String to) {
        boolean drug = code.equals(DRUG);
        return new CatalogueItem(
                code,
                "名",
                "name",
                drug ? CatalogueKind.WESTERN_DRUG : CatalogueKind.SERVICE,
                drug ? CatalogueCategory.WESTERN_DRUGS : CatalogueCategory.BED,
                CatalogueUnit.DAY,
                CatalogueClass.B,
                new Flat(Rate.of(share)),
                CatalogueCaps.NONE,
                null,
                new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                new Citation("示例", "", Certainty.ILLUSTRATIVE));
    }
}
