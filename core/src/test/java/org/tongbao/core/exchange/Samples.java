package org.tongbao.core.exchange;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** A visit in Shanghai of somebody insured in Beijing, and amounts of it. */
public final class Samples {

    /** Where the person is insured. */
    public static final AreaCode BEIJING = AreaCode.of("110000");

    /** Whose desk the hospital speaks to. */
    public static final AreaCode SHANGHAI = AreaCode.of("310100");

    /** The hospital. */
    public static final String HOSPITAL = "H31010400001";

    private Samples() {}

    /** A visit of a number. */
    public static Treatment treatment(String visitId) {
        LocalDate day = LocalDate.of(2025, 3, 3);
        return new Treatment(
                visitId,
                HOSPITAL,
                "P1",
                Scheme.EMPLOYEE,
                new Visit(
                        VisitKind.OUTPATIENT,
                        AreaCode.of("310104"),
                        HospitalLevel.LEVEL3,
                        day,
                        day,
                        1,
                        false,
                        false,
                        false,
                        null,
                        null,
                        List.of("I10.x00"),
                        null),
                List.of(),
                Account.Use.NONE);
    }

    /** So many yuan in scope, all of it paid by the pool. */
    public static Amounts amounts(String yuan) {
        Money all = Money.ofYuan(yuan);
        Money none = Money.ZERO;
        return new Amounts(
                all, none, none, none, all, none, all, none, none, none, none, none, none, none);
    }

    /** A key of the hospital. */
    public static RequestKey key(String transaction, String message) {
        return new RequestKey(HOSPITAL, transaction, message);
    }
}
