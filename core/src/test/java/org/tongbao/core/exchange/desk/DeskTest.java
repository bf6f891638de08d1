package org.tongbao.core.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.exchange.Samples.BEIJING;
import static org.tongbao.core.exchange.Samples.SHANGHAI;
import static org.tongbao.core.exchange.Samples.amounts;
import static org.tongbao.core.exchange.Samples.key;
import static org.tongbao.core.exchange.Samples.treatment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.Booked;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Samples;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.VisitKind;

/** Conversations of a desk: a call and its reversal before, after and together. */
class DeskTest {

    private static final RequestKey CALL = key("SETTLE", "m1");
    private static final RequestKey REVERSAL = key("REVERSE", "m2");
    private static final Letter.Outcome REFUSED =
            new Letter.Answered(new AreaAnswer.Refused("未备案", "not filed"));

    private DeskBooks books = DeskBooks.empty(SHANGHAI);
    private final List<Letter.Ask> asked = new ArrayList<>();
    private final List<DeskAnswer> told = new ArrayList<>();

    @Test
    void anAreaIsAskedInTheSameWordsUntilItAnswers() {
        tell(settle(CALL, "V1"));
        happen(new Desk.Event.Rang(CALL));
        happen(new Desk.Event.Woke());

        assertThat(asked).hasSize(3).containsOnly(asked.getFirst());
        assertThat(told).isEmpty();
    }

    @Test
    void whoRepeatsAnOpenCallHearsThatItIsOpen() {
        tell(settle(CALL, "V1"));
        tell(settle(CALL, "V1"));

        assertThat(told).containsExactly(new DeskAnswer.Busy());
    }

    @Test
    void aRefusalIsTheSameForEver() {
        tell(settle(CALL, "V1"));
        reply(CALL, REFUSED);
        tell(settle(CALL, "V1"));

        assertThat(told).hasSize(2).containsOnly(new DeskAnswer.Refused("未备案", "not filed"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aKeyIsForOneContentOnly() {
        tell(settle(CALL, "V1"));
        tell(settle(CALL, "V2"));

        assertThat(told.getLast()).asString().contains("m1", "other content");
    }

    @Test
    void aSecondCallForAVisitWaitsForTheFirstAndIsNotKept() {
        tell(settle(CALL, "V1"));
        tell(settle(key("SETTLE", "m9"), "V1"));

        assertThat(told).containsExactly(new DeskAnswer.Busy());
        assertThat(books.at(key("SETTLE", "m9"))).isNull();
    }

    @Test
    void aReversalThatComesFirstClosesTheKey() {
        tell(reverse(CALL));
        tell(settle(CALL, "V1"));

        assertThat(told.getFirst()).isEqualTo(new DeskAnswer.NothingStands());
        assertThat(told.getLast()).asString().contains("reversed", "m2");
        assertThat(asked).isEmpty();
    }

    @Test
    void aReversalOfAnOpenCallIsTheAreasToAnswer() {
        tell(settle(CALL, "V1"));
        tell(reverse(CALL));
        reply(REVERSAL, new Letter.Reversed(null));
        tell(settle(CALL, "V1"));

        assertThat(asked.getLast().matter()).isEqualTo(new Letter.Reversal(CALL));
        assertThat(told.getFirst()).isEqualTo(new DeskAnswer.NothingStands());
        assertThat(told.getLast()).asString().contains("never takes effect");
    }

    /** The area's answer to the call itself was lost; both sides of the mirror are booked. */
    @Test
    void aCallTakenBackBeforeItsAnswerCameIsBookedWithItsMirror() {
        tell(settle(CALL, "V1"));
        tell(reverse(CALL));
        reply(REVERSAL, new Letter.Reversed(takenBack("7", "8")));

        assertThat(books.journal().keys()).containsExactly("7", "8");
        assertThat(books.journal().get("7"))
                .isEqualTo(java.util.Objects.requireNonNull(books.journal().get("8")).mirrored());
        tell(settle(CALL, "V1"));
        assertThat(told.getLast()).asString().contains("settled as 7, taken back by 8");
    }

    @Test
    void aVisitThatWasReversedIsSettledAgainUnderANewKey() {
        tell(settle(CALL, "V1"));
        tell(reverse(CALL));
        reply(REVERSAL, new Letter.Reversed(takenBack("7", "8")));
        tell(settle(key("SETTLE", "m3"), "V1"));

        assertThat(asked.getLast().key()).isEqualTo(key("SETTLE", "m3"));
    }

    @Test
    void nobodyReversesTheCallsOfAnother() {
        RequestKey other = new RequestKey("H99999999999", "SETTLE", "m1");
        tell(reverse(other));

        assertThat(told.getFirst()).asString().contains("not of this institution");
        assertThat(books.at(other)).isNull();
    }

    @Test
    void withoutALineTheCallStaysOpen() {
        tell(settle(CALL, "V1"));
        happen(new Desk.Event.NoLine(CALL));

        assertThat(told).containsExactly(new DeskAnswer.Busy());
        assertThat(books.at(CALL)).isInstanceOf(Business.Open.class);
    }

    @Test
    void whileACallIsOpenNobodySaysWhatStands() {
        tell(settle(CALL, "V1"));
        tell(new HospitalMessage.Find(key("FIND", "m5"), BEIJING, "P1", "V1", null));

        assertThat(told).containsExactly(new DeskAnswer.Busy());
    }

    private static HospitalMessage settle(RequestKey key, String visitId) {
        return new HospitalMessage.Settle(key, BEIJING, treatment(visitId));
    }

    private static HospitalMessage reverse(RequestKey original) {
        return new HospitalMessage.Reverse(REVERSAL, BEIJING, "P1", original);
    }

    private static AreaAnswer.TakenBack takenBack(String settlement, String by) {
        PersonFacts person =
                new PersonFacts(
                        "P1",
                        ResidentId.of("11010119850310001" + ResidentId.check("11010119850310001")),
                        "演练人员",
                        Insured.Sex.MALE,
                        LocalDate.of(1985, 3, 10),
                        List.of(),
                        List.of());
        Booked booked =
                new Booked(
                        by,
                        "V1",
                        Samples.HOSPITAL,
                        "m2",
                        Instant.EPOCH,
                        Scheme.EMPLOYEE,
                        VisitKind.OUTPATIENT,
                        BenefitClass.REFERRAL,
                        amounts("90"),
                        settlement,
                        null);
        return new AreaAnswer.TakenBack(person, booked, Money.ZERO);
    }

    private void tell(HospitalMessage message) {
        happen(new Desk.Event.Told(message, message.toString()));
    }

    private void reply(RequestKey key, Letter.Outcome outcome) {
        happen(new Desk.Event.Answered(new Letter.Reply(key, SHANGHAI, BEIJING, outcome)));
    }

    private void happen(Desk.Event event) {
        Step<DeskBooks, Desk.Action> step = Desk.step(books, event);
        books = step.state();
        for (Desk.Action action : step.actions()) {
            switch (action) {
                case Desk.Action.Ask(Letter.Ask letter) -> asked.add(letter);
                case Desk.Action.Tell(var _, DeskAnswer answer) -> told.add(answer);
                case Desk.Action.Ring _ -> {}
            }
        }
    }
}
