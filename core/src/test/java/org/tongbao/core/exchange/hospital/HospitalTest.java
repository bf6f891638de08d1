package org.tongbao.core.exchange.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tongbao.core.exchange.Samples.amounts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Samples;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.hospital.Habit.Doubt;

/** Conversations of a hospital, one event after the other. */
class HospitalTest {

    private static final DeskAnswer.Settled SETTLED = new DeskAnswer.Settled("7", amounts("90"));
    private static final DeskAnswer FOUND =
            new DeskAnswer.Found("7", Samples.HOSPITAL + "-1", amounts("90"), null);

    private Ward ward = Ward.empty(Samples.HOSPITAL);
    private final List<HospitalMessage> said = new ArrayList<>();

    @Test
    void anAnswerEndsADoubt() {
        settle(Doubt.REPEAT);
        hear(SETTLED);

        assertThat(file().stage()).isEqualTo(Stage.SETTLED);
        assertThat(file().believed()).isEqualTo(SETTLED);
    }

    @Test
    void silenceIsAnsweredByTheSameMessageAgain() {
        settle(Doubt.REPEAT);
        wait(2);

        assertThat(said).hasSize(3).containsOnly(said.getFirst());
    }

    @Test
    void busyIsNoAnswer() {
        settle(Doubt.REPEAT);
        hear(new DeskAnswer.Busy());

        assertThat(file().stage()).isEqualTo(Stage.SETTLING);
    }

    @Test
    void aSettlementThatIsFoundStands() {
        settle(Doubt.LOOK, Doubt.REPEAT);
        wait(1);
        hear(FOUND);

        assertThat(said.getLast()).isInstanceOf(HospitalMessage.Find.class);
        assertThat(file().believed()).isEqualTo(SETTLED);
    }

    /** The call may still be on its way; only an answer under its key tells. */
    @Test
    void thatNoneIsFoundDoesNotMeanNotSettled() {
        settle(Doubt.LOOK, Doubt.REPEAT);
        wait(1);
        hear(new DeskAnswer.NoneFound());

        assertThat(file().stage()).isEqualTo(Stage.SETTLING);
        assertThat(said.getLast()).isEqualTo(said.getFirst());
    }

    @Test
    void aSettlementOfAnotherMessageIsNotTheOneAskedFor() {
        settle(Doubt.LOOK, Doubt.REPEAT);
        wait(1);
        hear(new DeskAnswer.Found("6", "earlier", amounts("90"), null));

        assertThat(file().stage()).isEqualTo(Stage.LOOKING);
    }

    @Test
    void aReversalIsRepeatedUntilAnsweredWhateverComesLate() {
        settle(Doubt.REVERSE);
        HospitalMessage settling = said.getFirst();
        wait(1);
        answer(settling, SETTLED);
        wait(1);

        assertThat(said.subList(1, 3)).containsOnly(said.get(1));
        assertThat(said.get(1).key()).isNotEqualTo(settling.key());
        assertThat(file().stage()).isEqualTo(Stage.REVERSING);

        hear(new DeskAnswer.NothingStands());
        assertThat(file().stage()).isEqualTo(Stage.NOT_SETTLED);
    }

    @Test
    void whatIsSettledAgainHasANewKey() {
        settle(Doubt.REVERSE);
        wait(1);
        hear(new DeskAnswer.NothingStands());
        settle(Doubt.REPEAT);

        assertThat(said.getLast().key()).isNotEqualTo(said.getFirst().key());
    }

    @Test
    void aCancellationThatIsRefusedIsLookedInto() {
        settle(Doubt.REPEAT);
        hear(SETTLED);
        happen(new Hospital.Event.ToldToCancel("V1"));
        hear(new DeskAnswer.Refused("已撤销", "already taken back"));
        assertThat(file().stage()).isEqualTo(Stage.CHECKING_REFUSAL);

        hear(new DeskAnswer.Found("7", "m", amounts("90"), "8"));
        assertThat(file().stage()).isEqualTo(Stage.NOT_SETTLED);
    }

    @Test
    void itSaysAgainWhatItWaitedForWhenItDied() {
        settle(Doubt.REPEAT);
        happen(new Hospital.Event.Woke());

        assertThat(said).hasSize(2).containsOnly(said.getFirst());
    }

    @Test
    void aClockOfAnEarlierErrandMeansNothing() {
        settle(Doubt.REPEAT);
        happen(new Hospital.Event.Rang("V1", file().alarm() - 1));

        assertThat(said).hasSize(1);
    }

    @Test
    void lookingAloneNeverEndsADoubt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Habit(Duration.ofSeconds(1), List.of(Doubt.LOOK)))
                .withMessageContaining("LOOK");
    }

    private void settle(Doubt... doubts) {
        happen(
                new Hospital.Event.ToldToSettle(
                        Samples.BEIJING,
                        Samples.treatment("V1"),
                        new Habit(Duration.ofSeconds(1), List.of(doubts))));
    }

    private void hear(DeskAnswer answer) {
        answer(said.getLast(), answer);
    }

    private void answer(HospitalMessage message, DeskAnswer answer) {
        happen(new Hospital.Event.Heard(message.key(), answer));
    }

    private void wait(int times) {
        for (int i = 0; i < times; i++) {
            happen(new Hospital.Event.Rang("V1", file().alarm()));
        }
    }

    private VisitFile file() {
        return Objects.requireNonNull(ward.visits().get("V1"));
    }

    private void happen(Hospital.Event event) {
        Step<Ward, Hospital.Action> step = Hospital.step(ward, event);
        ward = step.state();
        for (Hospital.Action action : step.actions()) {
            if (action instanceof Hospital.Action.Say(HospitalMessage message)) {
                said.add(message);
            }
        }
    }
}
