package org.tongbao.core.policy;

import org.tongbao.core.kernel.Money;

/**
 * The most a pool pays in a year (最高支付限额; policy reference A.5.5).
 *
 * @param amount a year's
 * @param basis what counts against it
 * @param scope which visits share it
 */
public record Cap(Tariff<Money> amount, Basis basis, Scope scope) {

    /** What counts against a cap. */
    public enum Basis {
        /** What the fund paid. */
        FUND_PAID,
        /** In-scope expense. */
        IN_SCOPE
    }

    /** Which visits share a cap. */
    public enum Scope {
        /** Visits of the kind the rule is for. */
        OWN,
        /** Inpatient stays and chronic outpatient visits together. */
        INPATIENT_AND_CHRONIC,
        /** All visits together. */
        ALL
    }
}
