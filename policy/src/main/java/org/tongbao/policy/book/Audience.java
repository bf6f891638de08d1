package org.tongbao.policy.book;

import java.util.EnumSet;
import java.util.Set;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/**
 * Whom a tariff must answer: every level and kind of person the scheme can meet there.
 *
 * @param levels that a visit of the kind can be at
 * @param types that the scheme insures
 */
record Audience(Set<HospitalLevel> levels, Set<PersonType> types) {

    /** Nobody stays in a pharmacy; every other visit may be at any institution. */
    static Audience of(Scheme scheme, VisitKind kind) {
        Set<HospitalLevel> levels = EnumSet.allOf(HospitalLevel.class);
        if (kind == VisitKind.INPATIENT) {
            levels.remove(HospitalLevel.PHARMACY);
        }
        return new Audience(levels, types(scheme));
    }

    /** Everybody the scheme insures, anywhere. */
    static Audience of(Scheme scheme) {
        return new Audience(EnumSet.allOf(HospitalLevel.class), types(scheme));
    }

    private static Set<PersonType> types(Scheme scheme) {
        Set<PersonType> employees = EnumSet.of(PersonType.ACTIVE, PersonType.RETIRED);
        return scheme == Scheme.EMPLOYEE
                ? employees
                : EnumSet.complementOf(EnumSet.copyOf(employees));
    }
}
