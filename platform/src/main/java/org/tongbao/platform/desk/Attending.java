package org.tongbao.platform.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.message.Answers;
import org.tongbao.wire.message.BilledLine;
import org.tongbao.wire.message.Circumstances;
import org.tongbao.wire.message.Diagnosis;
import org.tongbao.wire.message.Inpatient;
import org.tongbao.wire.message.Outpatient;
import org.tongbao.wire.message.SplitLine;
import org.tongbao.wire.message.VisitCategory;

/** Keeps visits and their fee lines: everything about a visit up to its settlement. */
@Component
class Attending {

    private final Visits visits;
    private final FeeLines lines;
    private final Splitting splitting;
    private final AreaLine areas;
    private final Ids ids;
    private final Clock clock;

    Attending(
            Visits visits,
            FeeLines lines,
            Splitting splitting,
            AreaLine areas,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.lines = lines;
        this.splitting = splitting;
        this.areas = areas;
        this.ids = ids;
        this.clock = clock;
    }

    Output register(Asked asked, Outpatient.Registration told) {
        DeskVisit.Facts facts =
                new DeskVisit.Facts(
                        asked.key().message(),
                        VisitCategory.ORDINARY_OUTPATIENT,
                        null,
                        Circumstances.UNKNOWN,
                        List.of(),
                        told.department(),
                        told.doctor(),
                        null);
        DeskVisit visit =
                open(asked, told.personNo(), told.scheme(), told.ownNumber(), told.at(), facts);
        return Answers.registered(visit.number(), visit.personNo(), visit.ownNumber());
    }

    Output admit(Asked asked, Inpatient.Admission told) {
        DeskVisit visit =
                open(
                        asked,
                        told.personNo(),
                        told.scheme(),
                        told.facts().ownNumber(),
                        told.at(),
                        facts(asked.key().message(), told.facts()));
        return Answers.admitted(visit.number());
    }

    private DeskVisit open(
            Asked asked,
            String personNo,
            Scheme scheme,
            String ownNumber,
            LocalDateTime begin,
            DeskVisit.Facts facts) {
        PersonFacts person = areas.person(asked.insuredArea(), personNo, begin.toLocalDate());
        boolean insured =
                person.enrolments().stream()
                        .anyMatch(
                                e -> e.scheme() == scheme && e.period().holds(begin.toLocalDate()));
        if (!insured) {
            throw new DeskRefusal(
                    "该人员在 " + begin.toLocalDate() + " 无有效的 " + scheme.code() + " 险种参保",
                    "the person has no enrolment in scheme "
                            + scheme.code()
                            + " in force on "
                            + begin.toLocalDate());
        }
        if (begin.toLocalDate().isAfter(asked.today())) {
            throw new DeskRefusal("开始时间 begntime 晚于今日", "begntime lies after today");
        }
        DeskVisit visit =
                new DeskVisit(
                        ids.next(clock.instant()),
                        asked.institution().code(),
                        ownNumber,
                        personNo,
                        asked.insuredArea(),
                        scheme,
                        VisitState.OPEN,
                        begin,
                        null,
                        facts,
                        null,
                        0);
        visits.add(visit, asked.institution().area());
        return visit;
    }

    private static DeskVisit.Facts facts(String openedBy, Inpatient.StayFacts told) {
        return new DeskVisit.Facts(
                openedBy,
                told.category(),
                told.disease(),
                told.circumstances(),
                told.diagnoses(),
                told.department(),
                told.doctor(),
                told.bed());
    }

    Output cancel(Asked asked, String visitId, String personNo) {
        DeskVisit visit = visits.get(asked, visitId, personNo);
        if (!lines.unsettled(visit).isEmpty()) {
            throw new DeskRefusal(
                    "就诊仍有未撤销的费用明细，请先撤销明细", "the visit still has fee lines; cancel them first");
        }
        if (!lines.settled(visit, null).isEmpty()) {
            throw new DeskRefusal(
                    "就诊仍有有效的结算，请先撤销结算", "the visit has a settlement in force; cancel it first");
        }
        visits.change(visit.after(VisitState.Event.CANCEL));
        return Output.NONE;
    }

    Output tell(Asked asked, Outpatient.Visit told) {
        DeskVisit visit =
                visits.get(asked, told.visitId(), told.personNo()).after(VisitState.Event.CHANGE);
        DeskVisit.Facts known = visit.facts();
        visits.change(
                visit.with(
                        new DeskVisit.Facts(
                                known.openedBy(),
                                told.category(),
                                told.disease(),
                                told.circumstances(),
                                merged(known.diagnoses(), told.diagnoses()),
                                known.department(),
                                known.doctor(),
                                known.bed())));
        return Output.NONE;
    }

    Output change(Asked asked, Inpatient.Change told) {
        DeskVisit visit =
                visits.get(asked, told.visitId(), told.personNo()).after(VisitState.Event.CHANGE);
        DeskVisit.Facts facts = facts(visit.facts().openedBy(), told.facts());
        visits.change(
                visit.with(
                        new DeskVisit.Facts(
                                facts.openedBy(),
                                facts.category(),
                                facts.disease(),
                                facts.circumstances(),
                                merged(visit.facts().diagnoses(), facts.diagnoses()),
                                facts.department(),
                                facts.doctor(),
                                facts.bed())));
        return Output.NONE;
    }

    Output discharge(Asked asked, Inpatient.Discharge told) {
        DeskVisit visit =
                visits.get(asked, told.visitId(), told.personNo())
                        .after(VisitState.Event.DISCHARGE);
        if (told.at().isBefore(visit.begin())) {
            throw new DeskRefusal(
                    "出院时间 endtime " + told.at() + " 早于入院时间 " + visit.begin(),
                    "endtime " + told.at() + " lies before admission " + visit.begin());
        }
        DeskVisit.Facts known = visit.facts();
        visits.change(
                visit.ended(told.at())
                        .with(
                                new DeskVisit.Facts(
                                        known.openedBy(),
                                        known.category(),
                                        known.disease(),
                                        known.circumstances(),
                                        merged(known.diagnoses(), told.diagnoses()),
                                        known.department(),
                                        known.doctor(),
                                        known.bed())));
        return Output.NONE;
    }

    Output undoDischarge(Asked asked, Inpatient.DischargeCancel told) {
        DeskVisit visit =
                visits.get(asked, told.visitId(), told.personNo())
                        .after(VisitState.Event.UNDO_DISCHARGE);
        visits.change(visit.ended(null));
        return Output.NONE;
    }

    /** A diagnosis sent again under the same order replaces the earlier one. */
    private static List<Diagnosis> merged(List<Diagnosis> known, List<Diagnosis> told) {
        Map<Integer, Diagnosis> byOrder = new TreeMap<>();
        known.forEach(diagnosis -> byOrder.put(diagnosis.order(), diagnosis));
        told.forEach(diagnosis -> byOrder.put(diagnosis.order(), diagnosis));
        return List.copyOf(byOrder.values());
    }

    /** Takes fee lines of one visit and answers their split. */
    Output bill(Asked asked, List<BilledLine> billed) {
        BilledLine first = billed.getFirst();
        for (BilledLine line : billed) {
            if (!line.visitId().equals(first.visitId())
                    || !line.personNo().equals(first.personNo())) {
                throw new DeskRefusal(
                        "一次上传的明细必须属于同一次就诊：feedetl_sn " + line.serial(),
                        "lines sent together belong to one visit: feedetl_sn " + line.serial());
            }
        }
        DeskVisit visit =
                visits.get(asked, first.visitId(), first.personNo()).after(VisitState.Event.CHANGE);
        billed.forEach(line -> refundable(visit, line, billed));
        var split = splitting.split(asked, visit, billed.stream().map(FeeLines::asBilled).toList());
        lines.add(visit, billed, split);
        visits.change(visit);
        List<SplitLine> answered = new ArrayList<>(billed.size());
        for (int i = 0; i < billed.size(); i++) {
            answered.add(Splitting.answered(billed.get(i), split.get(i)));
        }
        return Answers.split(answered);
    }

    /** A refund names a line of the same item, and takes back no more than that line billed. */
    private void refundable(DeskVisit visit, BilledLine line, List<BilledLine> together) {
        String of = line.refundOf();
        if (!line.amount().isNegative() || of == null) {
            return;
        }
        Money left =
                lines.find(visit, of)
                        .map(kept -> kept.billed().amount())
                        .or(
                                () ->
                                        together.stream()
                                                .filter(other -> other.serial().equals(of))
                                                .map(BilledLine::amount)
                                                .findFirst())
                        .orElseThrow(
                                () ->
                                        new DeskRefusal(
                                                "退费明细 " + line.serial() + " 的原费用流水号 " + of + " 不存在",
                                                "line "
                                                        + line.serial()
                                                        + " refunds "
                                                        + of
                                                        + ", which is not there"));
        for (FeeLines.Kept kept : lines.unsettled(visit)) {
            if (of.equals(kept.billed().refundOf())) {
                left = left.plus(kept.billed().amount());
            }
        }
        if (left.plus(line.amount()).isNegative()) {
            throw new DeskRefusal(
                    "退费明细 " + line.serial() + " 超过原费用 " + of + " 的余额 " + left,
                    "line "
                            + line.serial()
                            + " takes back more than the "
                            + left
                            + " left of "
                            + of);
        }
    }

    Output withdraw(
            Asked asked,
            String visitId,
            String personNo,
            @Nullable String serial,
            @Nullable String batch) {
        DeskVisit visit = visits.get(asked, visitId, personNo).after(VisitState.Event.CHANGE);
        int withdrawn = lines.withdraw(visit, serial, batch);
        if (withdrawn == 0 && (serial != null || batch != null)) {
            throw new DeskRefusal(
                    "没有可撤销的未结算明细 " + (serial == null ? batch : serial),
                    "no line not yet settled: " + (serial == null ? batch : serial));
        }
        visits.change(visit);
        return Output.NONE;
    }
}
