package org.tongbao.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.policy.Fault;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.book.LawFiles;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.places.ReadingPlaces;

/** What the documents show officers to copy is a sound policy. */
class DocumentedExampleTest {

    private static final Path DOCUMENT = Path.of("../docs/policy-files.md");
    private static final String FENCE = "```yaml\n";

    @Test
    void theCompleteExampleIsSound() throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(FENCE) + FENCE.length();
        String example = text.substring(from, text.indexOf("```", from));
        LawFiles law =
                LawFiles.packaged()
                        .overlaidBy(LawFiles.of(Map.of("areas/420100-310-2026.yaml", example)));
        PolicyCheck check =
                PolicyCheck.of(
                        law,
                        ReadingCatalogues.from(LawFolder.bundled()),
                        ReadingPlaces.from(LawFolder.bundled()));
        assertThat(check.faults()).as(Fault.describe(check.faults())).isEmpty();
        assertThat(check.files())
                .filteredOn(file -> file.policy().area().number() == 420_100)
                .singleElement()
                .satisfies(file -> assertThat(file.examples()).hasSize(3));
    }
}
