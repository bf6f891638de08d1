package org.tongbao.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueKind;
import org.tongbao.policy.Fault;
import org.tongbao.policy.LawFolder;

class NationalCatalogueTest {

    private static final ReadingCatalogues.Reading READ =
            ReadingCatalogues.from(LawFolder.bundled());

    @Test
    void theFilesOnBoardHaveNoFault() {
        assertThat(Fault.describe(READ.faults())).isEmpty();
    }

    @Test
    void holdsAsManyItemsAsItsFilesHaveLines() {
        Map<CatalogueKind, Long> counts =
                READ
                        .catalogues()
                        .of(AreaCode.of("630000"), LocalDate.of(2025, 6, 1))
                        .items()
                        .stream()
                        .collect(Collectors.groupingBy(CatalogueItem::kind, Collectors.counting()));
        // 759 regular and 53 negotiated western drugs, all in force on the day.
        assertThat(counts)
                .isEqualTo(
                        Map.of(
                                CatalogueKind.WESTERN_DRUG, 759L + 53,
                                CatalogueKind.CHINESE_PATENT, 96L,
                                CatalogueKind.HERBAL_PIECE, 43L,
                                CatalogueKind.SERVICE, 250L,
                                CatalogueKind.CONSUMABLE, 82L));
    }
}
