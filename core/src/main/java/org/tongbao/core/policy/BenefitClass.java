package org.tongbao.core.policy;

/** In which of its forms the insured area's benefit is due (policy reference A.4 and A.6). */
public enum BenefitClass {
    /** As if treated at home: at home, or long-term resident in the filed area. */
    LOCAL,
    /** Emergency or rescue away from home, deemed filed. */
    EMERGENCY,
    /** Referred to another area. */
    REFERRAL,
    /** Temporarily away, neither referred nor an emergency, filed. */
    TEMP_OTHER,
    /** Away without a filing. */
    UNFILED
}
