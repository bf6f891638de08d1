package org.tongbao.platform.area;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.core.policy.VisitKind;

/** Puts together what the treating side and the register know, and decides. Books nothing. */
@Component
class Deciding {

    /**
     * A decision with what it was made on.
     *
     * @param person who
     * @param claim all facts it saw
     * @param year the insurance year in which the visit ends
     * @param yearBefore the one before
     * @param settlement the decision
     */
    record Decided(
            Enrolled person, Claim claim, YearRow year, YearRow yearBefore, Settlement settlement) {

        /** The row of the year a change is for. */
        YearRow row(int year) {
            return year == this.year.year() ? this.year : yearBefore;
        }
    }

    private final Register register;
    private final YearBooks years;
    private final PolicyBook book;
    private final Adjudication adjudication;

    Deciding(Register register, YearBooks years, PolicyBook book, Adjudication adjudication) {
        this.register = register;
        this.years = years;
        this.book = book;
        this.adjudication = adjudication;
    }

    /**
     * Decides.
     *
     * @param area pooling area
     * @throws Refusal if the person is unknown there or not insured on the day
     */
    Decided decide(AreaCode area, Treatment treatment) {
        Visit visit = treatment.visit();
        LocalDate day = visit.end();
        Enrolled person = person(area, treatment.personNo(), day);
        PersonFacts.Enrolled enrolment = enrolment(person, treatment.scheme(), day);
        AreaPolicy policy = book.policy(area, treatment.scheme(), day);
        int insuranceYear = policy.year().of(day);
        YearRow year = years.of(area, person.person(), treatment.scheme(), insuranceYear);
        YearRow before = years.of(area, person.person(), treatment.scheme(), insuranceYear - 1);
        boolean split = policy.year().crossing().value() == Crossing.SPLIT_BY_DAYS;
        Visit known =
                new Visit(
                        visit.kind(),
                        visit.treatingArea(),
                        visit.level(),
                        visit.begin(),
                        visit.end(),
                        visit.kind() == VisitKind.INPATIENT ? year.admissions() + 1 : 1,
                        visit.emergency(),
                        visit.trauma(),
                        visit.thirdParty(),
                        visit.disease(),
                        person.recognised(),
                        visit.diagnoses(),
                        visit.transferredFrom());
        Claim claim =
                new Claim(
                        area,
                        person.as(enrolment),
                        known,
                        person.facts().filings(),
                        year.used(),
                        split ? before.used() : null,
                        account(person, treatment),
                        treatment.lines());
        return new Decided(person, claim, year, before, adjudication.decide(claim));
    }

    /** The person of a number. */
    Enrolled person(AreaCode area, String personNo, LocalDate day) {
        Optional<Enrolled> found =
                WireNumber.read(personNo).flatMap(person -> register.person(area, person, day));
        return found.orElseThrow(
                () ->
                        new Refusal(
                                "参保地 " + area + " 查无人员编号 " + personNo,
                                "no person numbered " + personNo + " in insured area " + area));
    }

    private static PersonFacts.Enrolled enrolment(Enrolled person, Scheme scheme, LocalDate day) {
        return person.facts().enrolments().stream()
                .filter(e -> e.scheme() == scheme && e.period().holds(day))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "该人员在 " + day + " 无有效的" + scheme.code() + "险种参保",
                                        "the person has no enrolment in scheme "
                                                + scheme.code()
                                                + " in force on "
                                                + day));
    }

    private static Account account(Enrolled person, Treatment treatment) {
        return switch (treatment.accountUse()) {
            case NONE -> Account.UNUSED;
            case OWN -> new Account(person.account().balance(), Account.Use.OWN);
            case FAMILY -> new Account(Money.ZERO, Account.Use.FAMILY);
        };
    }
}
