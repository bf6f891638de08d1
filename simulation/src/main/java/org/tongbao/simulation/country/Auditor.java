package org.tongbao.simulation.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.Booked;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.KeptSettlement;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.exchange.area.AreaBooks;
import org.tongbao.core.exchange.area.InsuredArea;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.PolicyBook;

/**
 * Watches a country with simple books of its own: one list of settlements, and sums by hand. What
 * is booked is decided again from that list; what is answered must stand in it. It never reads what
 * another has added up, except to compare.
 */
final class Auditor implements Witness {

    private final long seed;
    private final List<Noted> list = new ArrayList<>();
    private final Map<String, PersonBooks> register = new HashMap<>();
    private final Map<String, Money> balances = new HashMap<>();
    private final Map<RequestKey, Integer> toppedUp = new HashMap<>();

    /** What each reversal reverses, as the hospital said it. */
    private final Map<RequestKey, RequestKey> reversals = new HashMap<>();

    private final List<Difference> differences = new ArrayList<>();
    private final PolicyBook book;
    private final Replay replay;

    Auditor(long seed, Land land, Country country) {
        this.book = land.book();
        this.seed = seed;
        this.replay = new Replay(land, list);
        for (PersonBooks person : country.persons()) {
            register.put(person.facts().personNo(), person);
            balances.put(person.facts().personNo(), person.balance());
        }
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    List<Noted> list() {
        return list;
    }

    Replay replay() {
        return replay;
    }

    PolicyBook book() {
        return book;
    }

    Money balance(String personNo) {
        return balances.getOrDefault(personNo, Money.ZERO);
    }

    int timesToppedUp(RequestKey key) {
        return toppedUp.getOrDefault(key, 0);
    }

    /** Writes a difference down unless the two are equal. */
    void equal(long step, Rule rule, String where, Object expected, Object found) {
        if (!expected.equals(found)) {
            differ(step, rule, where, expected, found);
        }
    }

    void differ(long step, Rule rule, String where, Object expected, Object found) {
        differences.add(
                new Difference(seed, step, rule, where, expected.toString(), found.toString()));
    }

    // --- what is booked --------------------------------------------------------------------------

    @Override
    public void stepped(long step, AreaBooks before, InsuredArea.Event event, AreaBooks after) {
        switch (event) {
            case InsuredArea.Event.Registered(PersonBooks person) ->
                    register.put(person.facts().personNo(), person);
            case InsuredArea.Event.Asked asked -> asked(step, before, asked.letter(), after);
        }
    }

    private void asked(long step, AreaBooks before, Letter.Ask letter, AreaBooks after) {
        boolean first = before.keys().get(letter.key()) == null;
        if (after.made().size() > before.made().size()) {
            settled(step, letter, after);
        } else if (after.takenBack().size() > before.takenBack().size()) {
            takenBack(step, after);
        } else if (letter.matter() instanceof Letter.Request(AreaRequest.Settle settle) && first) {
            refused(step, settle);
        } else if (after.journal().size() > before.journal().size()
                && letter.matter() instanceof Letter.Request(AreaRequest.TopUp topUp)) {
            toppedUp.merge(topUp.key(), 1, Integer::sum);
            balances.merge(topUp.personNo(), topUp.amount(), Money::plus);
        }
    }

    private void settled(long step, Letter.Ask letter, AreaBooks after) {
        String id = after.made().keys().getLast();
        if (!(letter.matter() instanceof Letter.Request(AreaRequest.Settle settle))) {
            differ(step, Rule.DECISION, id, "no settlement", "a settlement without a request");
            return;
        }
        Treatment treatment = settle.treatment();
        Booked booked = booked(after, treatment.personNo(), id);
        Optional<Settlement> due = due(treatment);
        equal(
                step,
                Rule.DECISION,
                treatment.visitId(),
                Answer.MET,
                due.map(Settlement::answer).orElse(Answer.NOT_MET));
        due.ifPresent(
                decided ->
                        equal(
                                step,
                                Rule.AMOUNTS,
                                treatment.visitId(),
                                decided.amounts(),
                                booked.amounts()));
        for (Noted earlier : list) {
            if (earlier.key.equals(letter.key())) {
                differ(step, Rule.KEY_ONCE, letter.key().message(), earlier.id, id);
            }
            if (earlier.stands() && earlier.treatment.visitId().equals(treatment.visitId())) {
                differ(step, Rule.VISIT_ONCE, treatment.visitId(), earlier.id, id);
            }
        }
        Identities.check(this, step, treatment.visitId(), booked.amounts());
        change(treatment.personNo(), booked.amounts().ownAccount().negated());
        list.add(
                new Noted(
                        step,
                        after.area(),
                        letter.key(),
                        id,
                        treatment,
                        booked.amounts(),
                        due.map(Settlement::yearChanges).orElse(List.of())));
    }

    private static Booked booked(AreaBooks books, String personNo, String id) {
        PersonBooks person = Objects.requireNonNull(books.persons().get(personNo));
        KeptSettlement kept = Objects.requireNonNull(person.settlements().get(id));
        return kept.booked();
    }

    private Optional<Settlement> due(Treatment treatment) {
        @Nullable PersonBooks person = register.get(treatment.personNo());
        return person == null
                ? Optional.empty()
                : replay.decide(person, treatment, balance(treatment.personNo()));
    }

    private void refused(long step, AreaRequest.Settle settle) {
        Answer due = due(settle.treatment()).map(Settlement::answer).orElse(Answer.NOT_MET);
        if (due == Answer.MET) {
            differ(step, Rule.DECISION, settle.treatment().visitId(), Answer.MET, "refused");
        }
    }

    private void takenBack(long step, AreaBooks after) {
        String id = after.takenBack().keys().getLast();
        String by = Objects.requireNonNull(after.takenBack().get(id)).booked().settlementId();
        @Nullable Noted noted = find(id);
        if (noted == null || noted.takenBackBy != null) {
            differ(
                    step,
                    Rule.BACK_ONCE,
                    id,
                    noted == null ? "booked" : String.valueOf(noted.takenBackBy),
                    by);
            return;
        }
        noted.takenBackBy = by;
        change(noted.treatment.personNo(), noted.amounts.ownAccount());
    }

    private void change(String personNo, Money amount) {
        Money after = balance(personNo).plus(amount);
        balances.put(personNo, after);
    }

    @Nullable Noted find(String id) {
        for (Noted each : list) {
            if (each.id.equals(id)) {
                return each;
            }
        }
        return null;
    }

    // --- what is answered ------------------------------------------------------------------------

    @Override
    public void said(HospitalMessage message) {
        if (message instanceof HospitalMessage.Reverse reverse) {
            reversals.put(reverse.key(), reverse.original());
        }
    }

    @Override
    public void told(long step, RequestKey key, DeskAnswer answer) {
        switch (answer) {
            case DeskAnswer.Settled(String id, Amounts amounts) -> {
                @Nullable Noted noted = find(id);
                answered(
                        step,
                        key,
                        noted == null || !noted.stands() || !noted.key.equals(key)
                                ? "nothing that stands"
                                : noted.amounts,
                        amounts);
            }
            case DeskAnswer.Found(String id, String message, Amounts amounts, var _) -> {
                @Nullable Noted noted = find(id);
                answered(step, key, noted == null ? "nothing" : noted.amounts, amounts);
                answered(step, key, noted == null ? "nothing" : noted.key.message(), message);
            }
            case DeskAnswer.TakenBack(String id, String by) -> {
                @Nullable Noted noted = find(id);
                answered(step, key, noted == null ? "nothing" : "" + noted.takenBackBy, by);
            }
            case DeskAnswer.Refused(var _, String en) -> nothingStandsOf(step, key, key, en);
            case DeskAnswer.NothingStands _ ->
                    nothingStandsOf(step, key, reversals.get(key), "nothing stands");
            case DeskAnswer.NoneFound _, DeskAnswer.Busy _ -> {}
        }
    }

    private void nothingStandsOf(
            long step, RequestKey key, @Nullable RequestKey call, String said) {
        for (Noted each : list) {
            if (each.key.equals(call) && each.stands()) {
                answered(step, key, each.id, said);
            }
        }
    }

    private void answered(long step, RequestKey key, Object expected, Object found) {
        equal(step, Rule.ANSWER, key.transaction() + " " + key.message(), expected, found);
    }
}
