package org.tongbao.simulation.country;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.Table;
import org.tongbao.core.exchange.area.AreaBooks;
import org.tongbao.core.exchange.area.InsuredArea;
import org.tongbao.core.exchange.desk.Business;
import org.tongbao.core.exchange.desk.Desk;
import org.tongbao.core.exchange.desk.DeskBooks;
import org.tongbao.core.exchange.hospital.Hospital;
import org.tongbao.core.exchange.hospital.VisitFile;
import org.tongbao.core.exchange.hospital.Ward;
import org.tongbao.core.kernel.Money;

/** Roles with one defect each, of the kind that people write. */
final class Planted {

    private static final Posting NOTHING = new Posting(List.of());

    private Planted() {}

    /** The area's last key was not on disk when its node died. */
    static final class ForgetfulArea extends Roles {

        ForgetfulArea(Land land) {
            super(land);
        }

        @Override
        public AreaBooks areaAfterCrash(AreaBooks books) {
            return books.keys().size() == 0
                    ? books
                    : keeping(books, books.keys().without(books.keys().keys().getLast()));
        }
    }

    /** A reversal that finds nothing leaves nothing. */
    static final class OpenKey extends Roles {

        OpenKey(Land land) {
            super(land);
        }

        @Override
        public Step<AreaBooks, InsuredArea.Answer> area(
                AreaBooks books, InsuredArea.Event event, Instant now) {
            var step = super.area(books, event, now);
            return new Step<>(
                    without(step.state(), Known.Closed.class, Object.class), step.actions());
        }
    }

    /** A refusal is not kept under its key. */
    static final class ForgottenRefusal extends Roles {

        ForgottenRefusal(Land land) {
            super(land);
        }

        @Override
        public Step<AreaBooks, InsuredArea.Answer> area(
                AreaBooks books, InsuredArea.Event event, Instant now) {
            var step = super.area(books, event, now);
            AreaBooks fewer = without(step.state(), Known.Answered.class, AreaAnswer.Refused.class);
            return new Step<>(
                    without(fewer, Known.Answered.class, AreaAnswer.Declined.class),
                    step.actions());
        }
    }

    /** One entry in ten is not written. */
    static final class LostEntry extends Roles {

        LostEntry(Land land) {
            super(land);
        }

        @Override
        public Step<AreaBooks, InsuredArea.Answer> area(
                AreaBooks books, InsuredArea.Event event, Instant now) {
            var step = super.area(books, event, now);
            AreaBooks after = step.state();
            Table<String, Posting> journal = after.journal();
            boolean loses = journal.size() > books.journal().size() && journal.size() % 10 == 0;
            return loses
                    ? new Step<>(
                            journal(after, journal.with(journal.keys().getLast(), NOTHING)),
                            step.actions())
                    : step;
        }
    }

    /** The account is not given back what a settlement took that is taken back. */
    static final class GreedyAccount extends Roles {

        GreedyAccount(Land land) {
            super(land);
        }

        @Override
        public Step<AreaBooks, InsuredArea.Answer> area(
                AreaBooks books, InsuredArea.Event event, Instant now) {
            var step = super.area(books, event, now);
            AreaBooks after = step.state();
            for (PersonBooks person : books.persons().values()) {
                if (after.takenBack().size() > books.takenBack().size()) {
                    after = after.with(holding(after, person));
                }
            }
            return new Step<>(after, step.actions());
        }

        private static PersonBooks holding(AreaBooks books, PersonBooks was) {
            PersonBooks now = Objects.requireNonNull(books.persons().get(was.facts().personNo()));
            Money balance = was.balance();
            return new PersonBooks(
                    now.area(),
                    now.facts(),
                    now.assistance(),
                    now.recognised(),
                    balance,
                    now.years(),
                    now.settlements());
        }
    }

    /** Whoever cannot know says no. */
    static final class GuessingDesk extends Roles {

        GuessingDesk(Land land) {
            super(land);
        }

        @Override
        public Step<DeskBooks, Desk.Action> desk(DeskBooks books, Desk.Event event) {
            var step = super.desk(books, event);
            return new Step<>(
                    step.state(), step.actions().stream().map(GuessingDesk::guess).toList());
        }

        private static Desk.Action guess(Desk.Action action) {
            return action instanceof Desk.Action.Tell(RequestKey key, DeskAnswer.Busy _)
                    ? new Desk.Action.Tell(key, new DeskAnswer.Refused("超时", "time-out"))
                    : action;
        }
    }

    /** What a desk had asked and not heard is gone when it dies. */
    static final class ForgottenIntent extends Roles {

        ForgottenIntent(Land land) {
            super(land);
        }

        @Override
        public Step<DeskBooks, Desk.Action> desk(DeskBooks books, Desk.Event event) {
            if (!(event instanceof Desk.Event.Woke)) {
                return super.desk(books, event);
            }
            Table<RequestKey, Business> ended = books.business();
            for (RequestKey key : ended.keys()) {
                ended = ended.get(key) instanceof Business.Open ? ended.without(key) : ended;
            }
            return Step.nothing(
                    new DeskBooks(books.area(), ended, books.visits(), books.journal()));
        }
    }

    /** A repeat of what was taken back is answered with the old success. */
    static final class OldSuccess extends Roles {

        OldSuccess(Land land) {
            super(land);
        }

        @Override
        public Step<DeskBooks, Desk.Action> desk(DeskBooks books, Desk.Event event) {
            var step = super.desk(books, event);
            Table<RequestKey, Business> business = step.state().business();
            for (RequestKey key : business.keys()) {
                @Nullable Business was = books.business().get(key);
                if (business.get(key) instanceof Business.Ended(Known.Undone<DeskAnswer> _)
                        && was instanceof Business.Ended) {
                    business = business.with(key, was);
                }
            }
            DeskBooks after = step.state();
            return new Step<>(
                    new DeskBooks(after.area(), business, after.visits(), after.journal()),
                    step.actions());
        }
    }

    /** “None found” is taken for “not settled”. */
    static final class HastyHospital extends Roles {

        HastyHospital(Land land) {
            super(land);
        }

        @Override
        public Step<Ward, Hospital.Action> hospital(Ward ward, Hospital.Event event) {
            return super.hospital(
                    ward,
                    event instanceof Hospital.Event.Heard(RequestKey key, DeskAnswer.NoneFound _)
                            ? hasty(ward, key)
                            : event);
        }

        private static Hospital.Event hasty(Ward ward, RequestKey key) {
            for (VisitFile file : ward.visits().values()) {
                HospitalMessage.@Nullable Find looking = file.looking();
                HospitalMessage.@Nullable Settle settling = file.settling();
                if (looking != null && settling != null && looking.key().equals(key)) {
                    return new Hospital.Event.Heard(
                            settling.key(), new DeskAnswer.Refused("无结算", "none"));
                }
            }
            return new Hospital.Event.Heard(key, new DeskAnswer.NoneFound());
        }
    }

    /** Nobody looks at seals. */
    static final class Trusting extends Roles {

        Trusting(Land land) {
            super(land);
        }

        @Override
        public boolean looksAtSeals() {
            return false;
        }
    }

    private static AreaBooks without(AreaBooks books, Class<?> known, Class<?> answer) {
        Table<RequestKey, Known<Letter.Outcome>> keys = books.keys();
        for (RequestKey key : keys.keys()) {
            @Nullable Known<Letter.Outcome> each = keys.get(key);
            boolean gone =
                    known.isInstance(each)
                            && (!(each instanceof Known.Answered<Letter.Outcome> answered)
                                    || (answered.answer() instanceof Letter.Answered(var words)
                                            && answer.isInstance(words)));
            keys = gone ? keys.without(key) : keys;
        }
        return keeping(books, keys);
    }

    private static AreaBooks keeping(
            AreaBooks books, Table<RequestKey, Known<Letter.Outcome>> keys) {
        return new AreaBooks(
                books.area(),
                books.persons(),
                keys,
                books.made(),
                books.takenBack(),
                books.journal());
    }

    private static AreaBooks journal(AreaBooks books, Table<String, Posting> journal) {
        return new AreaBooks(
                books.area(),
                books.persons(),
                books.keys(),
                books.made(),
                books.takenBack(),
                journal);
    }
}
