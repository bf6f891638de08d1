package org.tongbao.platform.area;

import java.util.List;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.kernel.AreaCode;

/**
 * A person as the register knows them.
 *
 * @param area pooling area
 * @param person number, unique in the nation
 * @param facts what others may be told
 * @param assistance special status
 * @param recognised chronic diseases recognised on the day asked for
 * @param account personal account
 */
record Enrolled(
        AreaCode area,
        long person,
        PersonFacts facts,
        Assistance assistance,
        List<String> recognised,
        PersonalAccount account) {

    /** As rules of benefit see the person under one enrolment. */
    Insured as(PersonFacts.Enrolled enrolment) {
        return new Insured(
                enrolment.scheme(),
                enrolment.type(),
                facts.birth(),
                facts.sex(),
                enrolment.civilServant(),
                assistance);
    }
}
