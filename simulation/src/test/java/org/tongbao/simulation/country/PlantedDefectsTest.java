package org.tongbao.simulation.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The auditor can fail: it names a defect that is planted, and a seed brings it back. */
class PlantedDefectsTest {

    private static final Land LAND = Land.packaged();
    private static final int MOST_SEEDS = 3_000;

    static Stream<Arguments> defects() {
        return Stream.of(
                defect(
                        "an area forgets a key when it dies",
                        Planted.ForgetfulArea::new,
                        Rule.KEY_ONCE),
                defect("a reversal does not close the key", Planted.OpenKey::new, Rule.BELIEF),
                defect("a refusal is not kept", Planted.ForgottenRefusal::new, Rule.BELIEF),
                defect("an entry is not written", Planted.LostEntry::new, Rule.ENTRY_FOR_EACH),
                defect("an account is not given back", Planted.GreedyAccount::new, Rule.BALANCE),
                defect("a desk guesses", Planted.GuessingDesk::new, Rule.BELIEF),
                defect("a desk forgets what it asked", Planted.ForgottenIntent::new, Rule.BELIEF),
                defect("a desk repeats an old success", Planted.OldSuccess::new, Rule.ANSWER),
                defect("a hospital trusts none found", Planted.HastyHospital::new, Rule.BELIEF),
                defect("nobody looks at seals", Planted.Trusting::new, Rule.BELIEF));
    }

    private static Arguments defect(String what, Function<Land, Roles> planted, Rule named) {
        return Arguments.of(what, planted, named);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("defects")
    void theAuditorNamesIt(String what, Function<Land, Roles> planted, Rule named) {
        Simulation defective = new Simulation(LAND, planted.apply(LAND));
        List<Difference> found =
                LongStream.rangeClosed(1, MOST_SEEDS)
                        .mapToObj(seed -> defective.run(seed).differences())
                        .filter(each -> each.stream().anyMatch(one -> one.rule() == named))
                        .findFirst()
                        .orElse(List.of());

        assertThat(found).as(what).extracting(Difference::rule).contains(named);
        assertThat(defective.run(found.getFirst().seed()).differences())
                .as("the seed brings it back")
                .isEqualTo(found);
    }
}
