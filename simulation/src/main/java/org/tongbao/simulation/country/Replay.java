package org.tongbao.simulation.country;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.VisitKind;

/**
 * Decides again, from the auditor's list alone: what the year has used up is added up from what
 * stands, never read from anybody's books.
 */
final class Replay {

    private final Land land;
    private final List<Noted> list;

    Replay(Land land, List<Noted> list) {
        this.land = land;
        this.list = list;
    }

    /** The decision that is due, or nothing if the request is at fault or the law is silent. */
    Optional<Settlement> decide(PersonBooks registered, Treatment treatment, Money balance) {
        try {
            return claim(registered, treatment, balance).map(land.adjudication()::decide);
        } catch (SilenceOfLaw silence) {
            return Optional.empty();
        }
    }

    private Optional<Claim> claim(PersonBooks registered, Treatment treatment, Money balance) {
        Visit visit = treatment.visit();
        PersonFacts.@Nullable Enrolled enrolled = null;
        for (PersonFacts.Enrolled each : registered.facts().enrolments()) {
            if (each.scheme() == treatment.scheme() && each.period().holds(visit.end())) {
                enrolled = each;
            }
        }
        if (enrolled == null) {
            return Optional.empty();
        }
        AreaPolicy policy = land.book().policy(registered.area(), treatment.scheme(), visit.end());
        int year = policy.year().of(visit.end());
        String person = treatment.personNo();
        int nth =
                visit.kind() == VisitKind.INPATIENT
                        ? admissions(person, treatment.scheme(), year) + 1
                        : 1;
        List<String> recognised =
                registered.recognised().stream()
                        .filter(each -> each.period().holds(visit.end()))
                        .map(PersonBooks.Recognition::disease)
                        .toList();
        boolean split = policy.year().crossing().value() == Crossing.SPLIT_BY_DAYS;
        boolean own = treatment.accountUse() == Account.Use.OWN;
        return Optional.of(
                new Claim(
                        registered.area(),
                        new Insured(
                                treatment.scheme(),
                                enrolled.type(),
                                registered.facts().birth(),
                                registered.facts().sex(),
                                enrolled.civilServant(),
                                registered.assistance()),
                        visit.known(nth, recognised),
                        registered.facts().filings(),
                        used(person, treatment.scheme(), year),
                        split ? used(person, treatment.scheme(), year - 1) : null,
                        own ? new Account(balance, Account.Use.OWN) : Account.UNUSED,
                        treatment.lines()));
    }

    /** What stands, added up. */
    YearSoFar used(String person, Scheme scheme, int year) {
        YearSoFar sum = YearSoFar.NOTHING;
        for (Noted each : list) {
            if (each.stands() && each.isOf(person) && each.treatment.scheme() == scheme) {
                for (Settlement.YearChange change : each.years) {
                    sum = change.year() == year ? sum.plus(change.used()) : sum;
                }
            }
        }
        return sum;
    }

    /** Stays that stand and were counted in that year: the last they used up. */
    int admissions(String person, Scheme scheme, int year) {
        int count = 0;
        for (Noted each : list) {
            boolean counts =
                    each.stands()
                            && each.isOf(person)
                            && each.treatment.scheme() == scheme
                            && each.treatment.visit().kind() == VisitKind.INPATIENT
                            && !each.years.isEmpty()
                            && each.years.getLast().year() == year;
            count += counts ? 1 : 0;
        }
        return count;
    }
}
