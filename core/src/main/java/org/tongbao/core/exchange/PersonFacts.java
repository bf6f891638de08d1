package org.tongbao.core.exchange;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.ResidentId;

/**
 * What an insured area tells a treating side of a person.
 *
 * @param personNo the area's number of the person
 * @param id identity number; prints masked
 * @param sex as in the register
 * @param name as on the identity card
 * @param birth date of birth
 * @param enrolments every one the person has or had
 * @param filings in force or to come
 */
public record PersonFacts(
        String personNo,
        ResidentId id,
        String name,
        Insured.Sex sex,
        LocalDate birth,
        List<Enrolled> enrolments,
        List<Filing> filings) {

    /**
     * One enrolment.
     *
     * @param area pooling area
     * @param scheme joined
     * @param type kind of person
     * @param period days it holds
     * @param civilServant whether 公务员医疗补助 applies
     * @param balance of the personal account
     */
    public record Enrolled(
            AreaCode area,
            Scheme scheme,
            PersonType type,
            Period period,
            boolean civilServant,
            Money balance) {}
}
