package org.tongbao.simulation.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Some hundreds of countries; {@code ./tongbao simulate} runs ten thousand. */
class CountryTest {

    private static final Simulation COUNTRIES = new Simulation(Land.packaged());

    @Test
    void whateverHappensTheBooksEndTheSame() {
        Tally faults = new Tally();
        List<Difference> differences = new ArrayList<>();
        LongStream.rangeClosed(1, 300)
                .mapToObj(COUNTRIES::run)
                .forEach(
                        ran -> {
                            faults.add(ran.faults());
                            differences.addAll(ran.differences());
                        });

        assertThat(differences).isEmpty();
        assertThat(Fault.values()).allSatisfy(fault -> assertThat(faults.of(fault)).isPositive());
    }

    @Test
    void aSeedBringsBackEveryStepOfIt() {
        List<String> once = new ArrayList<>();
        List<String> again = new ArrayList<>();
        Ran ran = COUNTRIES.run(7, once::add);

        assertThat(COUNTRIES.run(7, again::add).steps()).isEqualTo(ran.steps());
        assertThat(again).isEqualTo(once).hasSizeGreaterThan(100);
        assertThat(COUNTRIES.run(7).settled()).isEqualTo(ran.settled());
    }
}
