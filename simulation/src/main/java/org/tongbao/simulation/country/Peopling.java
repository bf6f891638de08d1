package org.tongbao.simulation.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.core.policy.AreaPolicy;

/** Makes persons: who they are, what they filed, what becomes of it, and what visits they pay. */
final class Peopling {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final String OFFICE = "OFFICE";

    private final Chance chance;
    private final List<Country.Institution> hospitals;
    private final int storm;
    private final Visiting visiting;
    private final List<PersonBooks> persons = new ArrayList<>();
    private final List<Country.Plan> plans = new ArrayList<>();

    Peopling(Chance chance, List<Country.Institution> hospitals, int storm) {
        this.chance = chance;
        this.hospitals = hospitals;
        this.storm = storm;
        this.visiting = new Visiting(chance, hospitals, storm, plans);
    }

    List<PersonBooks> persons() {
        return List.copyOf(persons);
    }

    List<Country.Plan> plans() {
        return List.copyOf(plans);
    }

    /** Whether a key is the office's that pays money into accounts. */
    static boolean isOffice(RequestKey key) {
        return key.institution().equals(OFFICE);
    }

    /** A person insured under a policy, with visits. */
    void settle(AreaPolicy policy, int number) {
        PersonBooks whole = person(policy, number);
        if (chance.perMille(250)) {
            persons.add(lacking(whole));
            plans.add(new Country.Plan.Register(chance.between(0, storm), whole));
        } else {
            persons.add(whole);
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            String message = OFFICE + "-" + number + "-" + i;
            plans.add(
                    new Country.Plan.TopUp(
                            chance.between(0, storm),
                            policy.area(),
                            new AreaRequest.TopUp(
                                    new RequestKey(OFFICE, "TOP_UP", message),
                                    whole.facts().personNo(),
                                    Money.ofFen(chance.between(1, 500_000)))));
        }
        visiting.visits(policy, whole);
    }

    /** The same before the register knew all: without enrolment, or without a filing. */
    private PersonBooks lacking(PersonBooks whole) {
        PersonFacts facts = whole.facts();
        boolean enrolled = chance.perMille(500);
        PersonFacts fewer =
                new PersonFacts(
                        facts.personNo(),
                        facts.id(),
                        facts.name(),
                        facts.sex(),
                        facts.birth(),
                        enrolled ? facts.enrolments() : List.of(),
                        List.of());
        return new PersonBooks(
                whole.area(),
                fewer,
                whole.assistance(),
                whole.recognised(),
                whole.balance(),
                Map.of(),
                Map.of());
    }

    private PersonBooks person(AreaPolicy policy, int number) {
        boolean employee = policy.scheme() == Scheme.EMPLOYEE;
        PersonType type =
                employee
                        ? chance.of(List.of(PersonType.ACTIVE, PersonType.RETIRED))
                        : chance.of(List.of(PersonType.ADULT, PersonType.ELDERLY));
        boolean old = type == PersonType.RETIRED || type == PersonType.ELDERLY;
        LocalDate birth = LocalDate.of(old ? 1950 : 1985, 3, 10).plusDays(chance.between(0, 3_000));
        ResidentId id = identity(policy.area(), birth, number);
        PersonFacts facts =
                new PersonFacts(
                        policy.area() + "00" + number,
                        id,
                        "演练人员" + number,
                        id.isMale() ? Insured.Sex.MALE : Insured.Sex.FEMALE,
                        birth,
                        List.of(
                                new PersonFacts.Enrolled(
                                        policy.area(),
                                        policy.scheme(),
                                        type,
                                        Period.since(LONG_AGO),
                                        employee && chance.perMille(150),
                                        Money.ZERO)),
                        filings());
        return new PersonBooks(
                policy.area(),
                facts,
                chance.perMille(750) ? Assistance.NONE : chance.of(List.of(Assistance.values())),
                Visiting.recognised(policy),
                Money.ofFen(employee ? chance.between(0, 800_000) : 0),
                Map.of(),
                Map.of());
    }

    private List<Filing> filings() {
        List<Filing> filings = new ArrayList<>();
        for (Country.Institution hospital : hospitals) {
            if (chance.perMille(800)) {
                FilingCategory category =
                        chance.of(
                                List.of(
                                        FilingCategory.SETTLED_RETIREE,
                                        FilingCategory.LONG_RESIDENT,
                                        FilingCategory.REFERRED,
                                        FilingCategory.OTHER_TEMPORARY));
                filings.add(
                        new Filing(category, hospital.area().province(), Period.since(LONG_AGO)));
            }
        }
        return filings;
    }

    private static ResidentId identity(AreaCode area, LocalDate birth, int number) {
        String digits =
                "%s%tY%<tm%<td%03d"
                        .formatted(area.isProvince() ? area.number() + 101 : area, birth, number);
        return ResidentId.of(digits + ResidentId.check(digits));
    }
}
