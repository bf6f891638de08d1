package org.tongbao.core.enrolment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What rules of benefit ask about a person; no name, no number.
 *
 * @param scheme the scheme enjoyed
 * @param type kind of person
 * @param birth date of birth
 * @param sex or null if not known
 * @param civilServant whether 公务员医疗补助 applies
 * @param assistance special status
 */
public record Insured(
        Scheme scheme,
        PersonType type,
        LocalDate birth,
        @Nullable Sex sex,
        boolean civilServant,
        Assistance assistance) {

    /** 性别. */
    public enum Sex {
        MALE,
        FEMALE
    }

    /** Whole years of age on a day; nothing before birth. */
    public int ageOn(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.YEARS.between(birth, day));
    }
}
