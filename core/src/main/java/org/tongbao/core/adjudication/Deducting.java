package org.tongbao.core.adjudication;

import java.time.temporal.ChronoUnit;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.Deductible.Amounts;
import org.tongbao.core.policy.Deductible.Factors;
import org.tongbao.core.policy.Deductible.Owed;
import org.tongbao.core.policy.Deductible.Same;
import org.tongbao.core.policy.Tariff;
import org.tongbao.core.policy.VisitKind;

/** Charges the deductible (起付线, policy reference A.5.3). */
final class Deducting {

    private static final String POINT = "deductible";

    private final Portion portion;
    private final Deductible rule;
    private final Visit visit;
    private final Findings findings;

    Deducting(Portion portion, Findings findings) {
        this.portion = portion;
        this.rule = portion.benefit().deductible();
        this.visit = portion.claim().visit();
        this.findings = findings;
    }

    /** What the person bears before the pool, never more than the expense in scope. */
    Money charged() {
        Cited<Money> standard = portion.figure(fullAmount(), POINT, findings);
        Money charged =
                switch (rule.mode()) {
                    case ANNUAL -> ofYear(standard);
                    case PER_VISIT -> ofVisit(standard);
                };
        return withinYearCap(charged);
    }

    private Tariff<Money> fullAmount() {
        for (Deductible.Offsite offsite : rule.offsite()) {
            if (offsite.benefitClass() == portion.benefitClass()) {
                return offsite.amount();
            }
        }
        return rule.amount();
    }

    private Money ofYear(Cited<Money> standard) {
        Money paid = portion.used().deductible();
        Money charged = standard.value().minus(paid).orNothing().min(portion.inScope());
        findings.add(Step.DEDUCTIBLE_YEAR, standard.citation(), charged, standard.value(), paid);
        return charged;
    }

    private Money ofVisit(Cited<Money> standard) {
        Visit.TransferredFrom from = visit.transferredFrom();
        if (from != null) {
            return ofTransfer(standard, from);
        }
        if (visit.kind() != VisitKind.INPATIENT) {
            Money charged = standard.value().min(portion.inScope());
            findings.add(Step.DEDUCTIBLE_VISIT, standard.citation(), charged, standard.value());
            return charged;
        }
        int nth = visit.nthAdmission();
        Cited<Money> due = ofNth(standard, nth);
        Money charged = due.value().min(portion.inScope());
        findings.add(Step.DEDUCTIBLE, due.citation(), charged, standard.value(), nth, due.value());
        Cited<Integer> cycle = rule.cycleDays();
        return cycle == null ? charged : ofCycles(standard, nth, charged, cycle);
    }

    private Cited<Money> ofNth(Cited<Money> standard, int nth) {
        return switch (rule.later()) {
            case Same _ -> standard;
            case Factors(var factors, var floor) -> {
                var factor = factors.get(Math.min(nth, factors.size()) - 1);
                Money due = standard.value().times(findings.read(factor), Rounding.HALF_UP);
                if (floor != null) {
                    due = due.max(findings.read(floor).min(standard.value()));
                }
                yield new Cited<>(due, nth == 1 ? standard.citation() : factor.citation());
            }
            case Amounts(var amounts) ->
                    nth == 1
                            ? standard
                            : portion.figure(
                                    amounts.get(Math.min(nth - 1, amounts.size()) - 1),
                                    POINT,
                                    findings);
        };
    }

    private Money ofTransfer(Cited<Money> standard, Visit.TransferredFrom from) {
        boolean up = visit.level().isAbove(from.level());
        Cited<Owed> owed = up ? rule.transfer().up() : rule.transfer().down();
        Money here = ofNth(standard, visit.nthAdmission()).value();
        Money due =
                switch (owed.value()) {
                    case FULL -> here;
                    case DIFFERENCE -> here.minus(from.deductiblePaid()).orNothing();
                    case NOTHING -> Money.ZERO;
                };
        Money charged = due.min(portion.inScope());
        findings.add(
                Step.DEDUCTIBLE_TRANSFER,
                owed.citation(),
                charged,
                from.level(),
                from.deductiblePaid(),
                here);
        return charged;
    }

    private Money ofCycles(Cited<Money> standard, int nth, Money first, Cited<Integer> cycle) {
        long days = Math.max(1, ChronoUnit.DAYS.between(visit.begin(), visit.end()));
        int cycles = Math.toIntExact((days + cycle.value() - 1) / cycle.value());
        if (cycles == 1) {
            return first;
        }
        Money due = Money.ZERO;
        for (int i = 0; i < cycles; i++) {
            due = due.plus(ofNth(standard, nth + i).value());
        }
        Money charged = due.min(portion.inScope());
        findings.add(
                Step.DEDUCTIBLE_CYCLES, cycle.citation(), charged, days, cycle.value(), cycles);
        return charged;
    }

    private Money withinYearCap(Money charged) {
        Cited<Money> cap = rule.yearCap();
        if (cap == null) {
            return charged;
        }
        Money paid = portion.used().deductible();
        Money left = findings.read(cap).minus(paid).orNothing();
        if (charged.compareTo(left) <= 0) {
            return charged;
        }
        Citation source = cap.citation();
        findings.add(Step.DEDUCTIBLE_YEAR_CAP, source, left, cap.value(), paid);
        return left;
    }
}
