package org.tongbao.core.exchange.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a visit at a hospital, as one value. */
class StageTest {

    @Test
    void everyStageIsReachedAndEveryEventHappens() {
        Set<Stage> reached = EnumSet.of(Stage.NOT_SETTLED);
        Set<Stage.Event> happened = EnumSet.noneOf(Stage.Event.class);
        for (int i = 0; i < Stage.values().length; i++) {
            for (Stage.Transition step : Stage.LIFE) {
                if (reached.contains(step.from())) {
                    reached.add(step.to());
                    happened.add(step.event());
                }
            }
        }

        assertThat(reached).containsExactly(Stage.values());
        assertThat(happened).containsExactly(Stage.Event.values());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void fromEveryStageACertainOneIsReached(Stage stage) {
        Set<Stage> reached = EnumSet.of(stage);
        for (int i = 0; i < Stage.values().length; i++) {
            for (Stage.Transition step : Stage.LIFE) {
                if (reached.contains(step.from())) {
                    reached.add(step.to());
                }
            }
        }

        assertThat(reached).contains(Stage.NOT_SETTLED);
    }

    @Test
    void anEventLeadsFromAStageToOnlyOne() {
        assertThat(Stage.LIFE)
                .extracting(step -> step.from() + " " + step.event())
                .doesNotHaveDuplicates();
    }

    /** Whoever began to reverse never trusts a success that comes late. */
    @Test
    void aReversalIsNeverLeftButByItsAnswer() {
        assertThat(Stage.REVERSING.after(Stage.Event.STANDS)).isNull();
        assertThat(Stage.REVERSING.after(Stage.Event.REFUSED)).isNull();
        assertThat(Stage.REVERSING.after(Stage.Event.GONE)).isEqualTo(Stage.NOT_SETTLED);
    }
}
