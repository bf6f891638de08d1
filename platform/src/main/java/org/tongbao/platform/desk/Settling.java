package org.tongbao.platform.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Obstacle;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.notice.Sentence;
import org.tongbao.wire.message.Answers;
import org.tongbao.wire.message.Circumstances;
import org.tongbao.wire.message.Inpatient;
import org.tongbao.wire.message.Outpatient;
import org.tongbao.wire.message.StatedAmounts;

/** Asks the insured area for a decision on a visit, for a trial or for good, and takes it back. */
@Component
class Settling {

    private final Visits visits;
    private final FeeLines lines;
    private final AreaLine areas;

    Settling(Visits visits, FeeLines lines, AreaLine areas) {
        this.visits = visits;
        this.lines = lines;
        this.areas = areas;
    }

    Outcome settle(Asked asked, Inpatient.Settlement told) {
        DeskVisit visit = visits.get(asked, told.visitId(), told.personNo());
        if (told.discharge() != null && visit.end() == null) {
            visit = visit.ended(told.discharge().atTime(asked.at().toLocalTime()));
        }
        return decide(
                asked, visit, told.trial(), told.interim(), told.stated(), told.account(), null);
    }

    Outcome settle(Asked asked, Outpatient.Settlement told) {
        DeskVisit visit = visits.get(asked, told.visitId(), told.personNo());
        DeskVisit.Facts known = visit.facts();
        DeskVisit.Facts facts =
                new DeskVisit.Facts(
                        known.openedBy(),
                        told.category(),
                        known.disease(),
                        merged(known.circumstances(), told.circumstances()),
                        known.diagnoses(),
                        known.department(),
                        known.doctor(),
                        known.bed());
        return decide(
                asked,
                visit.with(facts).ended(visit.begin()),
                told.trial(),
                false,
                told.stated(),
                told.account(),
                told.batch());
    }

    /** What is told with the settlement goes before what was told earlier. */
    private static Circumstances merged(Circumstances known, Circumstances told) {
        return new Circumstances(
                told.emergency() == null ? known.emergency() : told.emergency(),
                told.referred() == null ? known.referred() : told.referred(),
                told.trauma() == null ? known.trauma() : told.trauma(),
                told.thirdParty() == null ? known.thirdParty() : told.thirdParty(),
                told.group() == null ? known.group() : told.group());
    }

    private Outcome decide(
            Asked asked,
            DeskVisit visit,
            boolean trial,
            boolean interim,
            StatedAmounts stated,
            Account.Use account,
            @Nullable String batch) {
        DeskVisit settled = interim ? visit : visit.after(VisitState.Event.SETTLE);
        List<FeeLines.Kept> open = lines.unsettled(visit);
        if (batch != null) {
            open = open.stream().filter(line -> batch.equals(line.billed().batch())).toList();
        }
        agree(stated.total(), open);
        Treatment treatment =
                new Treatment(
                        visit.number(),
                        visit.institution(),
                        visit.personNo(),
                        visit.scheme(),
                        Splitting.facts(asked, visit),
                        open.stream().map(FeeLines.Kept::line).toList(),
                        account);
        AreaRequest request =
                trial
                        ? new AreaRequest.PreviewSettlement(treatment)
                        : new AreaRequest.Settle(asked.key(), treatment);
        return switch (areas.ask(visit.insuredArea(), request)) {
            case AreaAnswer.Previewed(var person, var settlement) ->
                    settlement.answer() == Answer.MET
                            ? new Outcome.Done(
                                    Answers.settlement(
                                            Figures.trial(
                                                    visit,
                                                    asked.key().message(),
                                                    person,
                                                    settlement)))
                            : declined(settlement);
            case AreaAnswer.Declined(var _, var settlement) -> declined(settlement);
            case AreaAnswer.Settled done -> {
                lines.settle(visit, done.settlementId(), open);
                visits.change(settled.settledBy(done.settlementId()));
                yield new Outcome.Done(
                        Answers.settlement(
                                Figures.settled(
                                        visit,
                                        asked.institution(),
                                        asked.key().message(),
                                        done.settlementId(),
                                        done.at(),
                                        done.person(),
                                        done.settlement(),
                                        done.balance())),
                        visit.insuredArea(),
                        done.settlementId());
            }
            case AreaAnswer other ->
                    throw new IllegalStateException(
                            "asked to settle, answered " + other.getClass());
        };
    }

    /** The total that is told must be that of the lines that were uploaded. */
    private static void agree(Money told, List<FeeLines.Kept> open) {
        if (open.isEmpty()) {
            throw new DeskRefusal("没有未结算的费用明细", "there is no fee line to settle");
        }
        Money sum = FeeLines.total(open);
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
        settlement.findings().stream()
                .filter(finding -> finding.rule() instanceof Obstacle)
                .map(Sentence::new)
                .forEach(
                        ground -> {
                            zh.append("；").append(ground.zh());
                            en.append("; ").append(ground.en());
                        });
        return new Outcome.Declined(zh.toString(), en.toString());
    }

    /** Takes a settlement back at the institution's wish. */
    Outcome takeBack(Asked asked, String visitId, String personNo, String settlementId) {
        DeskVisit visit = visits.get(asked, visitId, personNo);
        return takeBack(asked, visit, settlementId, AreaRequest.Why.CANCELLATION);
    }

    /** Takes back and reopens the visit. */
    Outcome takeBack(Asked asked, DeskVisit visit, String settlementId, AreaRequest.Why why) {
        if (!settlementId.equals(visit.settlement())) {
            throw new DeskRefusal(
                    "结算 setl_id " + settlementId + " 不是该就诊当前有效的结算",
                    "setl_id " + settlementId + " is not the settlement in force of the visit");
        }
        AreaAnswer answer =
                areas.ask(
                        visit.insuredArea(),
                        new AreaRequest.TakeBack(asked.key(), visit.personNo(), settlementId, why));
        if (!(answer instanceof AreaAnswer.TakenBack back)) {
            throw new IllegalStateException("asked to take back, answered " + answer.getClass());
        }
        lines.release(visit, settlementId);
        boolean discharged = visit.end() != null && visit.state() == VisitState.SETTLED;
        VisitState.Event event =
                discharged ? VisitState.Event.REOPEN_DISCHARGED : VisitState.Event.REOPEN;
        visits.change(visit.after(event).settledBy(null));
        return new Outcome.Done(
                Answers.settlement(
                        Figures.booked(
                                visit,
                                asked.institution(),
                                back.person(),
                                back.booked(),
                                back.balance())),
                visit.insuredArea(),
                back.booked().settlementId());
    }
}
