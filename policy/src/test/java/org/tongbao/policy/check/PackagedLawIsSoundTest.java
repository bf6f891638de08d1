package org.tongbao.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongbao.policy.Fault;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.book.LawFiles;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.places.ReadingPlaces;

/** The law that comes with the program has no fault, and every worked example of it computes. */
class PackagedLawIsSoundTest {

    @Test
    void andEveryExampleComputes() {
        PolicyCheck check =
                PolicyCheck.of(
                        LawFiles.packaged(),
                        ReadingCatalogues.from(LawFolder.bundled()),
                        ReadingPlaces.from(LawFolder.bundled()));
        assertThat(check.faults()).as(Fault.describe(check.faults())).isEmpty();
        assertThat(check.files()).hasSize(18);
    }
}
