package org.tongbao.simulation.country;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.core.policy.Tariff;

/** What a person's year may not exceed, whatever the order of settlements and taking back. */
final class Limits {

    private final Auditor auditor;
    private final PolicyBook book;

    Limits(Auditor auditor) {
        this.auditor = auditor;
        this.book = auditor.book();
    }

    void check(AreaCode area, String personNo) {
        Set<String> seen = new TreeSet<>();
        for (Noted each : auditor.list()) {
            if (each.stands() && each.isOf(personNo)) {
                for (Settlement.YearChange change : each.years) {
                    if (seen.add(each.treatment.scheme() + " " + change.year())) {
                        check(area, each, change.year());
                    }
                }
            }
        }
    }

    private void check(AreaCode area, Noted noted, int year) {
        String person = noted.treatment.personNo();
        var scheme = noted.treatment.scheme();
        AreaPolicy last = book.policy(area, scheme, noted.treatment.visit().end());
        AreaPolicy policy =
                last.year().of(noted.treatment.visit().end()) == year
                        ? last
                        : book.policy(area, scheme, last.year().firstDay(year));
        YearSoFar used = auditor.replay().used(person, scheme, year);
        String where = person + " " + scheme.code() + " " + year;
        Benefit inpatient = policy.inpatient();
        check(noted, where + " inpatient", inpatient, used.inpatient(), together(policy, used));
        @Nullable Benefit outpatient = policy.outpatient();
        if (outpatient != null) {
            Money paid = used.outpatient().pool();
            check(noted, where + " outpatient", outpatient, used.outpatient(), paid);
        }
    }

    /** What is paid under the cap of stays: other visits only where all of them share it. */
    private static Money together(AreaPolicy policy, YearSoFar used) {
        @Nullable Cap cap = policy.inpatient().cap();
        Money paid = used.inpatient().pool();
        if (cap == null || cap.scope() == Cap.Scope.OWN) {
            return paid;
        }
        if (policy.chronic().values().stream().allMatch(each -> cap.equals(each.value().cap()))) {
            paid = paid.plus(used.chronic().pool());
        }
        @Nullable Benefit outpatient = policy.outpatient();
        return cap.scope() == Cap.Scope.ALL && outpatient != null && cap.equals(outpatient.cap())
                ? paid.plus(used.outpatient().pool())
                : paid;
    }

    private void check(
            Noted noted, String where, Benefit benefit, YearSoFar.Used used, Money paid) {
        @Nullable Cap cap = benefit.cap();
        if (cap != null && cap.basis() == Cap.Basis.FUND_PAID) {
            within(noted, Rule.CAP, where, most(cap.amount()), paid);
        }
        Deductible deductible = benefit.deductible();
        if (deductible.mode() == Deductible.Mode.ANNUAL) {
            Money most = most(deductible.amount());
            for (Deductible.Offsite other : deductible.offsite()) {
                most = most.max(most(other.amount()));
            }
            within(noted, Rule.DEDUCTIBLE, where, most, used.deductible());
        }
        var yearCap = deductible.yearCap();
        if (yearCap != null) {
            within(noted, Rule.DEDUCTIBLE, where, yearCap.value(), used.deductible());
        }
    }

    private void within(Noted noted, Rule rule, String where, Money most, Money found) {
        if (found.compareTo(most) > 0) {
            auditor.differ(noted.step, rule, where, "at most " + most, found);
        }
    }

    private static Money most(Tariff<Money> tariff) {
        Money most = Money.ZERO;
        for (Tariff.Row<Money> row : tariff.rows()) {
            most = most.max(row.figure().value());
        }
        return most;
    }
}
