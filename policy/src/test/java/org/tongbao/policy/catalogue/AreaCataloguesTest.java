package org.tongbao.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueCondition;
import org.tongbao.core.policy.CatalogueCondition.AgeAtLeast;
import org.tongbao.core.policy.CatalogueCondition.AgeBelow;
import org.tongbao.core.policy.CatalogueCondition.Diagnosed;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueKind;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.HospitalLevel;

/** The files on board, as an area reads them on a day. */
class AreaCataloguesTest {

    private static final Catalogues CATALOGUES = ReadingCatalogues.bundled();

    /** 甘肃 has no catalogue of its own; 大连 and 广州 differ from their provinces. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    620000, 2020-12-31, 冠状动脉药物洗脱支架(集中带量采购), LEVEL3,    13000, 乙, 0.3
                    620000, 2021-01-01, 冠状动脉药物洗脱支架(集中带量采购), LEVEL3,    848,   乙, 0.1
                    620000, 2022-03-31, 人工髋关节(陶瓷-陶瓷),              LEVEL2,    36000, 乙, 0.3
                    620000, 2022-04-01, 人工髋关节(陶瓷-陶瓷),              LEVEL2,    7900,  乙, 0.1
                    620000, 2024-06-01, 知名专家门诊诊察费,                 LEVEL3,    ,      丙, 1
                    110105, 2024-06-01, 知名专家门诊诊察费,                 LEVEL3,    40,    甲, 0
                    110105, 2024-06-01, 知名专家门诊诊察费,                 LEVEL2,    30,    甲, 0
                    110105, 2024-06-01, 知名专家门诊诊察费,                 COMMUNITY, 20,    甲, 0
                    210300, 2024-06-01, 急诊诊察费,                         LEVEL3,    60,    甲, 0
                    210202, 2023-06-30, 急诊诊察费,                         LEVEL3,    60,    甲, 0
                    210202, 2023-07-01, 急诊诊察费,                         LEVEL3,    30,    甲, 0
                    310000, 2024-06-30, 左心耳封堵器,                       LEVEL3,    ,      丙, 1
                    310000, 2024-07-01, 左心耳封堵器,                       LEVEL3,    42000, 乙, 0.4
                    110000, 2024-06-01, 双腔永久心脏起搏器,                 LEVEL3,    28000, 乙, 0.3
                    210200, 2024-06-01, 双腔永久心脏起搏器,                 LEVEL3,    28000, 乙, 0.25
                    210300, 2024-06-01, 双腔永久心脏起搏器,                 LEVEL3,    28000, 乙, 0.2
                    440300, 2024-06-01, 普通病房床位费(双人间),             LEVEL3,    55,    甲, 0
                    440100, 2024-06-01, 普通病房床位费(双人间),             LEVEL3,    60,    甲, 0
                    """)
    void anAreaPaysAnItemOnADay(
            String area,
            LocalDate day,
            String zh,
            HospitalLevel level,
            @Nullable String cap,
            String itemClass,
            String share) {
        CatalogueItem item = named(CATALOGUES.of(AreaCode.of(area), day), zh);
        assertThat(item.itemClass()).isEqualTo(CatalogueClass.of(itemClass).orElseThrow());
        UnitPrice at = item.caps().at(level);
        assertThat(at).isEqualTo(cap == null ? null : UnitPrice.ofYuan(cap));
        assertThat(item.selfPay().at(at == null ? UnitPrice.ofYuan("1") : at).decimal())
                .isEqualTo(share);
    }

    @Test
    void anAreasOwnItemIsKnownThereAlone() {
        LocalDate day = LocalDate.of(2022, 3, 26);
        String code = "003102000010000-110003";
        assertThat(CATALOGUES.of(AreaCode.of("110108"), day).item(code)).isNotNull();
        assertThat(CATALOGUES.of(AreaCode.of("110108"), day.minusDays(1)).item(code)).isNull();
        assertThat(CATALOGUES.of(AreaCode.of("310000"), day).item(code)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, ILLUSTRATIVE",
        "2025-01-01, CHECKED",
        "2025-12-31, CHECKED",
        "2026-01-01, ILLUSTRATIVE"
    })
    void whatWasComparedHoldsForTheYearOfTheListAlone(LocalDate day, Certainty certainty) {
        var item = named(CATALOGUES.of(AreaCode.of("620000"), day), "阿莫西林 口服常释剂型");
        assertThat(item.itemClass()).isEqualTo(CatalogueClass.A);
        assertThat(item.citation().certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "阿莫西林 口服常释剂型,     甲",
        "二甲双胍 口服常释剂型,     甲",
        "瑞舒伐他汀 口服常释剂型,   乙",
        "氯吡格雷 口服常释剂型,     乙",
        "缬沙坦 口服常释剂型,       甲",
        "利妥昔单抗 注射剂,         乙",
        "顺铂 注射剂,               甲",
        "六味地黄丸,                甲",
        "痰热清注射液,              乙"
    })
    void aDrugHasItsClassOfTheNationalList(String zh, String itemClass) {
        var item = named(CATALOGUES.of(AreaCode.of("620000"), LocalDate.of(2025, 6, 1)), zh);
        assertThat(item.itemClass().zh()).isEqualTo(itemClass);
    }

    @Test
    void aConditionOfLimitedUseIsTyped() {
        Catalogue catalogue = CATALOGUES.of(AreaCode.of("620000"), LocalDate.of(2025, 6, 1));
        assertThat(condition(catalogue, "复方聚乙二醇(3350)电解质 口服散剂").limits())
                .containsExactly(
                        new AgeAtLeast(2), new AgeBelow(12), new Diagnosed(List.of("K59.0")));
        assertThat(condition(catalogue, "丹参注射液").zh()).isEqualTo("限二级及以上医疗机构。");
        assertThat(named(catalogue, "阿莫西林 口服常释剂型").condition()).isNull();
    }

    @Test
    void everyAreaKnowsEveryItemOnceAndInTheShapeOfItsKind() {
        for (AreaCode area : CATALOGUES.areas()) {
            var codes = new HashSet<String>();
            for (CatalogueItem item : CATALOGUES.of(area, LocalDate.of(2025, 6, 1)).items()) {
                assertThat(codes.add(item.code())).as(item.code()).isTrue();
                assertThat(CatalogueKind.of(item.code())).contains(item.kind());
            }
        }
        assertThat(CATALOGUES.areas()).hasSize(10);
    }

    private static CatalogueCondition condition(Catalogue catalogue, String zh) {
        return Objects.requireNonNull(named(catalogue, zh).condition());
    }

    private static CatalogueItem named(Catalogue catalogue, String zh) {
        return catalogue.items().stream()
                .filter(item -> item.zh().equals(zh))
                .findAny()
                .orElseThrow(() -> new AssertionError("no " + zh));
    }
}
