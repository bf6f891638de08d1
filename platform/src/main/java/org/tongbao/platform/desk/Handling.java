package org.tongbao.platform.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.kernel.Ids;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.message.Answers;
import org.tongbao.wire.message.Enquiry;
import org.tongbao.wire.message.Inpatient;
import org.tongbao.wire.message.Message;
import org.tongbao.wire.message.Outpatient;
import org.tongbao.wire.message.Reversal;
import org.tongbao.wire.message.Session;

/** Brings each message that has a commit of its own to the use case it is for. */
@Component
class Handling {

    private final Enquiring enquiring;
    private final Attending attending;
    private final Reversing reversing;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Handling(
            Enquiring enquiring,
            Attending attending,
            Reversing reversing,
            JdbcClient jdbc,
            Ids ids,
            Clock clock) {
        this.enquiring = enquiring;
        this.attending = attending;
        this.reversing = reversing;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome handle(Asked asked, Message message) {
        return switch (message) {
            case Session.SignIn in -> done(signIn(asked, in));
            case Session.SignOut out -> done(signOut(asked, out));
            case Enquiry enquiry -> done(enquiring.answer(asked, enquiry));
            case Outpatient outpatient -> handle(asked, outpatient);
            case Inpatient inpatient -> handle(asked, inpatient);
            case Reversal reversal -> reversing.admission(asked, reversal);
        };
    }

    private Outcome handle(Asked asked, Outpatient message) {
        return switch (message) {
            case Outpatient.Registration told -> done(attending.register(asked, told));
            case Outpatient.RegistrationCancel told ->
                    done(attending.cancel(asked, told.visitId(), told.personNo()));
            case Outpatient.Visit told -> done(attending.tell(asked, told));
            case Outpatient.Lines told -> done(attending.bill(asked, told.lines()));
            case Outpatient.LinesCancel told ->
                    done(
                            attending.withdraw(
                                    asked, told.visitId(), told.personNo(), null, told.batch()));
            case Outpatient.Settlement _, Outpatient.SettlementCancel _ -> throw shared();
        };
    }

    private Outcome handle(Asked asked, Inpatient message) {
        return switch (message) {
            case Inpatient.Admission told -> done(attending.admit(asked, told));
            case Inpatient.Change told -> done(attending.change(asked, told));
            case Inpatient.Discharge told -> done(attending.discharge(asked, told));
            case Inpatient.AdmissionCancel told ->
                    done(attending.cancel(asked, told.visitId(), told.personNo()));
            case Inpatient.DischargeCancel told -> done(attending.undoDischarge(asked, told));
            case Inpatient.Lines told -> done(attending.bill(asked, told.lines()));
            case Inpatient.LinesCancel told -> done(withdraw(asked, told.lines()));
            case Inpatient.Settlement _, Inpatient.SettlementCancel _ -> throw shared();
        };
    }

    /** Whether it is one of the messages that settle or take back: they share commits. */
    static boolean shares(Message message) {
        return switch (message) {
            case Outpatient.Settlement _,
                    Outpatient.SettlementCancel _,
                    Inpatient.Settlement _,
                    Inpatient.SettlementCancel _ ->
                    true;
            case Reversal reversal -> reversal.original() != Reversal.Reversible.ADMISSION;
            default -> false;
        };
    }

    private static IllegalStateException shared() {
        return new IllegalStateException("what settles goes through the lanes");
    }

    private static Outcome done(Output output) {
        return new Outcome.Done(output);
    }

    private Output withdraw(Asked asked, List<Inpatient.LinesCancel.Cancelled> lines) {
        List<Inpatient.LinesCancel.Cancelled> all = new ArrayList<>(lines);
        all.forEach(
                line ->
                        attending.withdraw(
                                asked, line.visitId(), line.personNo(), line.serial(), null));
        return Output.NONE;
    }

    private Output signIn(Asked asked, Session.SignIn told) {
        long id = ids.next(clock.instant());
        jdbc.sql(
                        """
                        insert into sign_in (institution, id, operator, signed_in_at)
                        values (?,?,?,?)""")
                .params(
                        asked.institution().code(),
                        id,
                        told.operator(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Answers.signedIn(asked.today(), Long.toString(id));
    }

    /** Signs out the session named, or every open one of the operator. */
    private Output signOut(Asked asked, Session.SignOut told) {
        jdbc.sql(
                        """
                        update sign_in set signed_out_at = ?
                         where institution = ? and operator = ? and signed_out_at is null
                           and (?::text is null or id::text = ?)""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(asked.institution().code())
                .param(told.operator())
                .param(told.signInNumber())
                .param(told.signInNumber())
                .update();
        return Answers.signedOut(asked.today());
    }
}
