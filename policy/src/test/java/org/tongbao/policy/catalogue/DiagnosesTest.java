package org.tongbao.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosesTest {

    @TempDir private Path law;

    @Test
    void theListOnBoardIsSound() {
        Diagnoses diagnoses = Diagnoses.bundled();
        assertThat(diagnoses.all()).hasSize(185);
        assertThat(diagnoses.find("I10.x00").orElseThrow().zh()).isEqualTo("特发性(原发性)高血压");
        assertThat(diagnoses.find("I10")).isEmpty();
    }

    @Test
    void allFaultsAreTold() throws IOException {
        Path file = law.resolve("catalogue/diseases/diagnoses.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "code,zh,en\nI10,a,b\nI10.x00,,b\nI10.x00,a,b\nI10.x00,a,b\n");
        assertThat(Diagnoses.from(law).faults())
                .extracting(f -> f.line() + " " + f.field() + ": " + f.en())
                .containsExactly(
                        "2 code: is no diagnosis code",
                        "3 zh: must not be empty",
                        "5 code: the code stands twice");
    }
}
