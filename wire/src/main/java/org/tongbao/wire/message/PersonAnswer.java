package org.tongbao.wire.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;

/**
 * The answer to 1101.
 *
 * @param person who
 * @param insurances every one held, ended ones included
 * @param statuses special statuses
 * @param today the day of the answer, for the age
 */
public record PersonAnswer(
        PersonLine person, List<Insurance> insurances, List<Status> statuses, LocalDate today) {

    /**
     * One insurance of a person.
     *
     * @param area of insurance
     * @param standing whether it is in force
     * @param from first day, or null
     * @param paused day of pause, or null
     * @param balance of the personal account
     * @param employer name, or null
     */
    public record Insurance(
            AreaCode area,
            Scheme scheme,
            PersonType type,
            Standing standing,
            @Nullable LocalDate from,
            @Nullable LocalDate paused,
            boolean civilServant,
            Money balance,
            @Nullable String employer) {}

    /** Whether an insurance is in force (人员参保状态). */
    public enum Standing {
        NOT_INSURED,
        NORMAL,
        PAUSED,
        INVALID,
        ENDED
    }

    /**
     * A special status (人员身份类别).
     *
     * @param code of the local dictionary; it has no national form
     * @param from first day
     * @param to last day, or null
     * @param note remark, or null
     */
    public record Status(
            String code, LocalDate from, @Nullable LocalDate to, @Nullable String note) {}
}
