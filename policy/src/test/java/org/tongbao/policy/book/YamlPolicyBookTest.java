package org.tongbao.policy.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.Interpretation;

class YamlPolicyBookTest {

    private static final YamlPolicyBook BOOK = YamlPolicyBook.packaged();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    110000, 310, 2024-01-01, 110000 2024-01-01..2024-12-31
                    110000, 310, 2024-12-31, 110000 2024-01-01..2024-12-31
                    110000, 310, 2025-01-01, 110000 2025-01-01..
                    110000, 310, 2023-12-31, 110000 2023-01-01..2023-12-31
                    110101, 310, 2024-05-05, 110000 2024-01-01..2024-12-31
                    119900, 310, 2024-05-05, 110000 2024-01-01..2024-12-31
                    210200, 310, 2026-11-22, 210200 2023-01-01..
                    210299, 310, 2026-11-22, 210200 2023-01-01..
                    210203, 390, 2026-11-22, 210200 2023-01-01..
                    310115, 310, 2024-06-30, 310000 2023-07-01..2024-06-30
                    310115, 310, 2024-07-01, 310000 2024-07-01..2025-06-30
                    """)
    void answersForAPoolingAreaAndItsCounties(
            String area, String scheme, LocalDate day, String policy) {
        var found = BOOK.policy(AreaCode.of(area), Scheme.of(scheme).orElseThrow(), day);
        assertThat(found.area() + " " + found.effective()).isEqualTo(policy);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    210100, 310, 2024-05-05
                    210000, 310, 2024-05-05
                    110000, 310, 2021-12-31
                    110000, 390, 2023-12-31
                    310000, 310, 2027-07-01
                    """)
    void isSilentByName(String area, String scheme, LocalDate day) {
        assertThatThrownBy(
                        () -> BOOK.policy(AreaCode.of(area), Scheme.of(scheme).orElseThrow(), day))
                .isInstanceOf(SilenceOfLaw.class)
                .hasMessageContaining(area)
                .hasMessageContaining(day.toString())
                .hasMessageContaining(scheme);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-01-01, NATIONAL-2016+2020
                    2021-08-31, NATIONAL-2016+2020
                    2021-09-01, NATIONAL-2016+2020+2021
                    2022-12-31, NATIONAL-2016+2020+2021
                    2023-01-01, NATIONAL-2022
                    2026-11-22, NATIONAL-2022
                    """)
    void selectsTheFrameByDate(LocalDate day, String name) {
        assertThat(BOOK.frame(day).name()).isEqualTo(name);
    }

    @Test
    void isSilentBeforeTheFirstFrame() {
        assertThatThrownBy(() -> BOOK.frame(LocalDate.of(2016, 12, 31)))
                .isInstanceOf(SilenceOfLaw.class);
    }

    @Test
    void wordsEveryInterpretation() {
        Set<String> numbered = new HashSet<>();
        for (Interpretation each : EnumSet.allOf(Interpretation.class)) {
            assertThat(BOOK.citation(each).certainty()).isEqualTo(Certainty.INTERPRETATION);
            assertThat(numbered.add(BOOK.citation(each).document())).isTrue();
        }
    }

    @Test
    void aFolderIsLaidOverFileByFile(@TempDir Path folder) throws IOException {
        String file = "areas/610100-310-2023.yaml";
        String text = Objects.requireNonNull(LawFiles.packaged().texts().get(file));
        Files.createDirectory(folder.resolve("areas"));
        Files.writeString(folder.resolve(file), text.replace("is: 1200.00", "is: 900.00"));
        YamlPolicyBook tried = YamlPolicyBook.overlaidBy(folder);
        assertThat(tried.policies()).hasSameSizeAs(BOOK.policies());
        assertThat(tried.edition()).isNotEqualTo(BOOK.edition());

        Files.writeString(folder.resolve(file), text.replace("\n", "\r\n"));
        assertThat(YamlPolicyBook.overlaidBy(folder).edition()).isEqualTo(BOOK.edition());
    }

    @Test
    void aFaultyLawIsNoBook() {
        Law law = new SmallLaw().with(SmallLaw.AREA, "rate: 0.85", "rate: 85").read();
        assertThatThrownBy(() -> new YamlPolicyBook(law))
                .isInstanceOf(FaultyLaw.class)
                .hasMessageContaining("areas/110000-310-2024.yaml:20")
                .hasMessageContaining("85");
    }
}
