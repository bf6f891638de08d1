package org.tongbao.core.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.VisitKind;

/**
 * A settlement, or what took one back, as it is booked.
 *
 * @param settlementId the area's id
 * @param visitId the treating side's id of the visit
 * @param institution national code
 * @param message id of the message that asked for it
 * @param at when it was booked
 * @param scheme enjoyed
 * @param kind of visit
 * @param benefitClass that was due
 * @param amounts as settled; what takes back carries the same amounts, to be read as negative
 * @param mirrors what this takes back, or null for a settlement
 * @param takenBackBy what took this back, or null while it stands
 */
public record Booked(
        String settlementId,
        String visitId,
        String institution,
        String message,
        Instant at,
        Scheme scheme,
        VisitKind kind,
        BenefitClass benefitClass,
        Amounts amounts,
        @Nullable String mirrors,
        @Nullable String takenBackBy) {}
