package org.tongbao.core.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;

/**
 * What an insured area's books hold of one person, as far as a request may touch it.
 *
 * @param area pooling area
 * @param facts what others may be told
 * @param assistance special status
 * @param recognised chronic diseases, each with the days it is recognised for
 * @param balance of the personal account, fen, never negative
 * @param years what insurance years have used up; a year without an entry has used up nothing
 * @param settlements those that requests name, by id
 */
public record PersonBooks(
        AreaCode area,
        PersonFacts facts,
        Assistance assistance,
        List<Recognition> recognised,
        Money balance,
        Map<YearKey, YearUsed> years,
        Map<String, KeptSettlement> settlements) {

    /**
     * A chronic disease the area recognised.
     *
     * @param disease national code
     * @param period days it holds
     */
    public record Recognition(String disease, Period period) {}

    /**
     * An insurance year of a scheme.
     *
     * @param scheme joined
     * @param year calendar year in which it begins
     */
    public record YearKey(Scheme scheme, int year) {}

    /**
     * What a year has used up.
     *
     * @param used amounts
     * @param admissions stays settled
     */
    public record YearUsed(YearSoFar used, int admissions) {

        /** A fresh year. */
        public static final YearUsed NOTHING = new YearUsed(YearSoFar.NOTHING, 0);
    }

    /** The year as it stands. */
    public YearUsed year(Scheme scheme, int year) {
        return years.getOrDefault(new YearKey(scheme, year), YearUsed.NOTHING);
    }

    /** The enrolment in a scheme that holds on a day. */
    Optional<PersonFacts.Enrolled> enrolment(Scheme scheme, LocalDate day) {
        return facts.enrolments().stream()
                .filter(e -> e.scheme() == scheme && e.period().holds(day))
                .findFirst();
    }

    /** The person as rules of benefit see them under one enrolment. */
    Insured as(PersonFacts.Enrolled enrolment) {
        return new Insured(
                enrolment.scheme(),
                enrolment.type(),
                facts.birth(),
                facts.sex(),
                enrolment.civilServant(),
                assistance);
    }

    /** Codes of the diseases recognised on a day. */
    List<String> recognisedOn(LocalDate day) {
        return recognised.stream()
                .filter(recognition -> recognition.period().holds(day))
                .map(Recognition::disease)
                .toList();
    }

    /** The same with more or less used up. */
    PersonBooks used(YearKey key, YearSoFar more, int admissions) {
        YearUsed was = year(key.scheme(), key.year());
        Map<YearKey, YearUsed> changed = new HashMap<>(years);
        changed.put(key, new YearUsed(was.used().plus(more), was.admissions() + admissions));
        return new PersonBooks(area, facts, assistance, recognised, balance, changed, settlements);
    }

    /** The same with another balance. */
    PersonBooks holding(Money changed) {
        return new PersonBooks(area, facts, assistance, recognised, changed, years, settlements);
    }

    /** The same with a settlement added or changed. */
    PersonBooks with(KeptSettlement settlement) {
        Map<String, KeptSettlement> changed = new HashMap<>(settlements);
        changed.put(settlement.booked().settlementId(), settlement);
        return new PersonBooks(area, facts, assistance, recognised, balance, years, changed);
    }
}
