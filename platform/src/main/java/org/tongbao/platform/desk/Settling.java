package org.tongbao.platform.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.notice.Sentence;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.message.Answers;
import org.tongbao.wire.message.Circumstances;
import org.tongbao.wire.message.Inpatient;
import org.tongbao.wire.message.Outpatient;
import org.tongbao.wire.message.StatedAmounts;

/**
 * What a settlement, a trial of one, or its taking back asks of the insured area, and what follows.
 */
@Component
class Settling {

    /** A stay. */
    Turn settle(
            Asked asked, DeskVisit known, List<OpenLines.Open> open, Inpatient.Settlement told) {
        LocalDate discharge = told.discharge();
        DeskVisit visit =
                discharge != null && known.end() == null ? ended(asked, known, discharge) : known;
        // A stay goes on after an interim settlement (中途结算): it has no end yet.
        DeskVisit settled =
                told.interim()
                        ? known.after(VisitState.Event.CHANGE)
                        : visit.after(VisitState.Event.SETTLE);
        return decide(
                asked,
                new Bill(visit, settled, false, open),
                told.trial(),
                told.stated(),
                told.account());
    }

    /** A stay that ends on a day told with its settlement. */
    private static DeskVisit ended(Asked asked, DeskVisit visit, LocalDate discharge) {
        if (discharge.isBefore(visit.begin().toLocalDate())) {
            throw new DeskRefusal(
                    "出院日期 dscgTime " + discharge + " 早于入院时间 " + visit.begin(),
                    "dscgTime " + discharge + " lies before admission " + visit.begin());
        }
        LocalDateTime end = discharge.atTime(asked.at().toLocalTime());
        return visit.ended(end.isBefore(visit.begin()) ? visit.begin() : end);
    }

    /** An outpatient visit; only the lines of the batch told are settled. */
    Turn settle(
            Asked asked, DeskVisit known, List<OpenLines.Open> open, Outpatient.Settlement told) {
        DeskVisit.Facts was = known.facts();
        DeskVisit.Facts facts =
                new DeskVisit.Facts(
                        was.openedBy(),
                        told.category(),
                        was.disease(),
                        merged(was.circumstances(), told.circumstances()),
                        was.diagnoses(),
                        was.department(),
                        was.doctor(),
                        was.bed());
        DeskVisit visit = known.with(facts).ended(known.begin());
        List<OpenLines.Open> lines =
                open.stream().filter(line -> told.batch().equals(line.batch())).toList();
        return decide(
                asked,
                new Bill(visit, visit.after(VisitState.Event.SETTLE), !facts.equals(was), lines),
                told.trial(),
                told.stated(),
                told.account());
    }

    /**
     * What is to be settled.
     *
     * @param visit as told
     * @param settled as it will be
     * @param told whether what is known of the visit changes with it
     * @param lines open ones
     */
    private record Bill(
            DeskVisit visit, DeskVisit settled, boolean told, List<OpenLines.Open> lines) {}

    /** What is told with the settlement goes before what was told earlier. */
    private static Circumstances merged(Circumstances known, Circumstances told) {
        return new Circumstances(
                told.emergency() == null ? known.emergency() : told.emergency(),
                told.referred() == null ? known.referred() : told.referred(),
                told.trauma() == null ? known.trauma() : told.trauma(),
                told.thirdParty() == null ? known.thirdParty() : told.thirdParty(),
                told.group() == null ? known.group() : told.group());
    }

    private static Turn decide(
            Asked asked, Bill bill, boolean trial, StatedAmounts stated, Account.Use account) {
        agree(stated.total(), bill.lines());
        DeskVisit visit = bill.visit();
        Treatment treatment =
                new Treatment(
                        visit.number(),
                        visit.institution(),
                        visit.personNo(),
                        visit.scheme(),
                        Splitting.facts(asked, visit),
                        bill.lines().stream().map(OpenLines.Open::line).toList(),
                        account);
        AreaRequest request =
                trial
                        ? new AreaRequest.PreviewSettlement(treatment)
                        : new AreaRequest.Settle(asked.key(), treatment);
        return new Turn(
                new AreaCall(visit.insuredArea(), request),
                (answer, changes) -> decided(asked, bill, answer, changes));
    }

    private static Outcome decided(Asked asked, Bill bill, AreaAnswer answer, Changes changes) {
        String message = asked.key().message();
        return switch (answer) {
            case AreaAnswer.Previewed(var person, var settlement) ->
                    settlement.answer() == Answer.MET
                            ? new Outcome.Done(
                                    Answers.settlement(
                                            Figures.trial(
                                                    bill.visit(), message, person, settlement)))
                            : declined(settlement);
            case AreaAnswer.Declined(var _, var settlement) -> declined(settlement);
            case AreaAnswer.Settled done -> {
                String id = done.settlementId();
                changes.settle(bill.settled().settledBy(id), bill.told(), id, bill.lines());
                yield new Outcome.Done(
                        Answers.settlement(
                                Figures.settled(bill.visit(), asked.institution(), message, done)),
                        bill.visit().insuredArea(),
                        id);
            }
            case AreaAnswer other -> throw unexpected(other);
        };
    }

    private static RuntimeException unexpected(AreaAnswer answer) {
        return answer instanceof AreaAnswer.Refused(String zh, String en)
                ? new DeskRefusal(zh, en)
                : new IllegalStateException("asked to settle, answered " + answer.getClass());
    }

    /** The total that is told must be that of the lines that were uploaded. */
    private static void agree(Money told, List<OpenLines.Open> open) {
        if (open.isEmpty()) {
            throw new DeskRefusal("没有未结算的费用明细", "there is no fee line to settle");
        }
        Money sum = OpenLines.total(open);
        if (!sum.equals(told)) {
            throw new DeskRefusal(
                    "医疗费总额 medfee_sumamt " + told + " 与未结算明细合计 " + sum + " 不一致",
                    "medfee_sumamt " + told + " is not the " + sum + " of the unsettled lines");
        }
    }

    /** Every ground that stood in the way, in words. */
    private static Outcome declined(Settlement settlement) {
        StringBuilder zh = new StringBuilder(settlement.answer().zh());
        StringBuilder en = new StringBuilder(settlement.answer().en());
        settlement.obstacles().stream()
                .map(Sentence::new)
                .forEach(
                        ground -> {
                            zh.append("；").append(ground.zh());
                            en.append("; ").append(ground.en());
                        });
        return new Outcome.Declined(zh.toString(), en.toString());
    }

    /** Takes the settlement in force of a visit back and reopens the visit. */
    Turn takeBack(Asked asked, DeskVisit visit, String settlementId, AreaRequest.Why why) {
        if (!settlementId.equals(visit.settlement())) {
            throw new DeskRefusal(
                    "结算 setl_id " + settlementId + " 不是该就诊当前有效的结算",
                    "setl_id " + settlementId + " is not the settlement in force of the visit");
        }
        DeskVisit after = reopened(visit).settledBy(null);
        return new Turn(
                new AreaCall(
                        visit.insuredArea(),
                        new AreaRequest.TakeBack(asked.key(), visit.personNo(), settlementId, why)),
                (answer, changes) -> takenBack(asked, visit, after, answer, changes));
    }

    private static Outcome takenBack(
            Asked asked, DeskVisit visit, DeskVisit after, AreaAnswer answer, Changes changes) {
        if (!(answer instanceof AreaAnswer.TakenBack back)) {
            throw unexpected(answer);
        }
        changes.release(after, Objects.requireNonNull(visit.settlement()));
        boolean reversal = asked.key().transaction().equals(Reversing.TRANSACTION);
        return new Outcome.Done(
                reversal
                        ? Output.NONE
                        : Answers.settlement(
                                Figures.booked(
                                        visit,
                                        asked.institution(),
                                        back.person(),
                                        back.booked(),
                                        back.balance())),
                visit.insuredArea(),
                back.booked().settlementId());
    }

    /** A visit that goes on after an interim settlement (中途结算) was never closed by it. */
    private static DeskVisit reopened(DeskVisit visit) {
        if (visit.state() != VisitState.SETTLED) {
            return visit;
        }
        if (visit.facts().category().kind() != VisitKind.INPATIENT) {
            return visit.after(VisitState.Event.REOPEN).ended(null);
        }
        return visit.after(
                visit.end() == null ? VisitState.Event.REOPEN : VisitState.Event.REOPEN_DISCHARGED);
    }
}
