package org.tongbao.policy.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.policy.Fault;

/** The law that comes with the program. */
class PackagedLawTest {

    @Test
    void hasNoFault() {
        Law law = Law.read(LawFiles.packaged());
        assertThat(law.faults()).as(Fault.describe(law.faults())).isEmpty();
        assertThat(law.areas()).isNotEmpty();
    }

    @Test
    void isReadQuickly() {
        long start = System.nanoTime();
        YamlPolicyBook book = YamlPolicyBook.packaged();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(
                "policy book: " + book.policies().size() + " files in " + millis + " ms");
        assertThat(book.edition()).matches("[0-9a-f]{64}");
    }

    /** Every scheme shipped answers on every day of three years. */
    @ParameterizedTest
    @CsvSource({
        "110000, EMPLOYEE", "310000, EMPLOYEE", "210200, EMPLOYEE",
        "510100, EMPLOYEE", "440100, EMPLOYEE", "610100, EMPLOYEE",
        "110000, RESIDENT", "310000, RESIDENT", "210200, RESIDENT",
    })
    void answersOnEveryDay(String area, Scheme scheme) {
        YamlPolicyBook book = YamlPolicyBook.packaged();
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(
                        day -> {
                            AreaPolicy policy = book.policy(AreaCode.of(area), scheme, day);
                            assertThat(policy.effective().holds(day)).isTrue();
                            assertThat(policy.chronic()).hasSize(10);
                        });
    }

    /** Nothing of a city is called checked but what its own published rules are known to say. */
    @Test
    void onlyBeijingAndShanghaiEmployeesHoldCheckedFigures() {
        assertThat(Law.read(LawFiles.packaged()).areas())
                .filteredOn(
                        file ->
                                file.figures().stream()
                                        .anyMatch(
                                                f -> f.citation().certainty() == Certainty.CHECKED))
                .extracting(AreaFile::file)
                .containsExactlyInAnyOrder(
                        "areas/110000-310-2023.yaml",
                        "areas/110000-310-2024.yaml",
                        "areas/310000-310-2023.yaml",
                        "areas/310000-310-2024.yaml");
    }

    /** A look-up is asked for every claim: say what it takes, and that it answers. */
    @Test
    void isAskedQuickly() {
        YamlPolicyBook book = YamlPolicyBook.packaged();
        LocalDate day = LocalDate.of(2026, 11, 22);
        AreaCode county = AreaCode.of("210203");
        int rounds = 2_000_000;
        long found = 0;
        long start = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            found += book.policy(county, Scheme.EMPLOYEE, day).area().number();
        }
        System.out.println("look-up: " + (System.nanoTime() - start) / rounds + " ns");
        assertThat(found).isEqualTo(210_200L * rounds);
    }
}
