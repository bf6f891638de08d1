package org.tongbao.core.exchange;

import java.util.List;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.enrolment.Scheme;

/**
 * What the treating side knows of a visit when it asks for a decision. The number of the admission
 * and the diseases recognised are the insured area's to know; it replaces what stands here.
 *
 * @param visitId the treating side's id of the visit
 * @param institution national code
 * @param personNo the insured area's number of the person
 * @param scheme the scheme to enjoy
 * @param visit facts of the visit
 * @param lines unsettled fee lines
 * @param accountUse whose personal account to draw on
 */
public record Treatment(
        String visitId,
        String institution,
        String personNo,
        Scheme scheme,
        Visit visit,
        List<FeeLine> lines,
        Account.Use accountUse) {

    public Treatment {
        lines = List.copyOf(lines);
    }
}
