package org.tongbao.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Tariff.Row;

/** Figures by level, person and age; bands; the insurance year. */
class TariffTest {

    private static Cited<String> figure(String value) {
        return new Cited<>(value, new Citation("test law", "", Certainty.CHECKED));
    }

    private static Row<String> row(
            Set<HospitalLevel> levels, Set<PersonType> types, int from, int to, String value) {
        return new Row<>(levels, types, from, to, figure(value));
    }

    @ParameterizedTest(name = "{0} {1} aged {2}: {3}")
    @CsvSource({
        "LEVEL3, ACTIVE,  30,  active",
        "LEVEL2, ACTIVE,  30,  active",
        "LEVEL3, RETIRED, 69,  young",
        "LEVEL3, RETIRED, 70,  old",
        "LEVEL3, RETIRED, 150, old",
        "LEVEL3, RETIRED, 200, old",
        "LEVEL3, RETIRED, -1,  young",
        "LEVEL2, RETIRED, 69,",
        "LEVEL3, CHILD,   5,",
    })
    void oneRowAnswersOrNone(
            HospitalLevel level, PersonType type, int age, @Nullable String expected) {
        Tariff<String> tariff =
                Tariff.of(
                        List.of(
                                row(Set.of(), Set.of(PersonType.ACTIVE), 0, 150, "active"),
                                row(
                                        Set.of(HospitalLevel.LEVEL3),
                                        Set.of(PersonType.RETIRED),
                                        0,
                                        69,
                                        "young"),
                                row(
                                        Set.of(HospitalLevel.LEVEL3),
                                        Set.of(PersonType.RETIRED),
                                        70,
                                        150,
                                        "old")));

        Cited<String> found = tariff.at(level, type, age);

        assertThat(found == null ? null : found.value()).isEqualTo(expected);
    }

    @Test
    void twoRowsForOneQuestionAreAConflict() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Tariff.of(
                                        List.of(
                                                row(Set.of(), Set.of(), 0, 69, "a"),
                                                row(
                                                        Set.of(HospitalLevel.LEVEL1),
                                                        Set.of(),
                                                        69,
                                                        150,
                                                        "b"))))
                .withMessage("rows 1 and 2 answer the same question");
    }

    private static Bands.Band band(String above, @Nullable String upTo) {
        return new Bands.Band(
                Money.ofYuan(above),
                upTo == null ? null : Money.ofYuan(upTo),
                Tariff.flat(
                        new Cited<>(
                                Rate.of("0.5"), new Citation("test law", "", Certainty.CHECKED))));
    }

    @ParameterizedTest(name = "bands {0}–{1}, {2}–{3}: {4}")
    @CsvSource({
        "0, 100, 100, ,    whole",
        "0, 100, 100, 200, whole",
        "1, 100, 100, ,    not from nothing",
        "0, 100, 101, , a gap",
        "0, 100, 99, , an overlap",
        "0, 0,   0,   ,    empty",
        "0, ,    100, ,    after the last",
    })
    void bandsLeaveNoGap(
            String above, @Nullable String upTo, String next, @Nullable String end, String why) {
        List<Bands.Band> bands = List.of(band(above, upTo), band(next, end));

        if (why.equals("whole")) {
            assertThat(new Bands(Bands.Basis.VISIT_IN_SCOPE, bands).bands()).hasSize(2);
        } else {
            assertThatIllegalArgumentException()
                    .as(why)
                    .isThrownBy(() -> new Bands(Bands.Basis.VISIT_IN_SCOPE, bands));
        }
    }

    @ParameterizedTest(name = "{0} above {1}: {2}")
    @CsvSource({
        "LEVEL3_TOP, LEVEL3, true", "LEVEL3, LEVEL3_TOP, false", "LEVEL3, LEVEL3, false",
        "LEVEL1, COMMUNITY, true", "UNGRADED, LEVEL1, false", "LEVEL1, UNGRADED, false",
        "LEVEL2, UNGRADED, true", "PHARMACY, COMMUNITY, false",
    })
    void ranksOfLevels(HospitalLevel one, HospitalLevel other, boolean above) {
        assertThat(one.isAbove(other)).isEqualTo(above);
    }
}
