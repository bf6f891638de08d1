package org.tongbao.wire.message;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.enrolment.Scheme;

/** A step of a stay in hospital. */
public sealed interface Inpatient extends Message {

    /**
     * The stay begins (入院办理, 2401).
     *
     * @param personNo number of the person
     * @param scheme to enjoy
     * @param at when
     * @param credential shown
     * @param document named beside it, or null
     * @param facts of the stay
     */
    record Admission(
            String personNo,
            Scheme scheme,
            LocalDateTime at,
            Credential credential,
            @Nullable Document document,
            StayFacts facts)
            implements Inpatient {}

    /**
     * What is known of the stay changes (住院信息变更, 2403).
     *
     * @param begin when it began
     * @param end when it ended, or null
     * @param facts as they are now
     */
    record Change(
            String visitId,
            String personNo,
            LocalDateTime begin,
            @Nullable LocalDateTime end,
            StayFacts facts)
            implements Inpatient {}

    /**
     * Facts of a stay.
     *
     * @param category kind of visit
     * @param ownNumber the institution's number of the stay
     * @param doctor attending
     * @param department of admission
     * @param bed of admission
     * @param mainDisease main diagnosis
     * @param disease listed disease, or null
     * @param operation done, or null
     * @param circumstances what rules away from home ask
     * @param diagnoses all
     */
    record StayFacts(
            VisitCategory category,
            String ownNumber,
            Named doctor,
            Named department,
            String bed,
            Named mainDisease,
            @Nullable Named disease,
            @Nullable Named operation,
            Circumstances circumstances,
            List<Diagnosis> diagnoses) {}

    /**
     * The stay ends (出院办理, 2402).
     *
     * @param department of discharge, or null
     * @param manner how
     * @param death day of death, or null
     */
    record Discharge(
            String visitId,
            String personNo,
            Scheme scheme,
            LocalDateTime at,
            @Nullable Named department,
            Manner manner,
            @Nullable LocalDate death,
            List<Diagnosis> diagnoses)
            implements Inpatient {}

    /** Manners of discharge (离院方式). */
    enum Manner {
        ON_ADVICE,
        TRANSFERRED,
        TO_COMMUNITY,
        AGAINST_ADVICE,
        DIED,
        OTHER
    }

    /** The admission is cancelled (入院撤销, 2404). */
    record AdmissionCancel(String visitId, String personNo) implements Inpatient {}

    /** The discharge is cancelled (出院撤销, 2405). */
    record DischargeCancel(String visitId, String personNo) implements Inpatient {}

    /** Fees arose (住院费用明细上传, 2301). */
    record Lines(List<BilledLine> lines) implements Inpatient {}

    /** Fees are taken back (住院费用明细撤销, 2302). */
    record LinesCancel(List<Cancelled> lines) implements Inpatient {

        /**
         * One of them.
         *
         * @param serial of the line; null for everything not settled
         */
        public record Cancelled(String visitId, String personNo, @Nullable String serial) {}
    }

    /**
     * What would it come to (住院预结算, 2303), or: settle it (住院结算, 2304).
     *
     * @param trial whether only to work it out
     * @param interim 中途结算: the stay goes on
     * @param account whose personal account may be used
     * @param byQuota 按定额结算, otherwise by item
     * @param invoice number, or null
     * @param discharge day of discharge, if told here
     */
    record Settlement(
            boolean trial,
            boolean interim,
            String personNo,
            String visitId,
            Scheme scheme,
            Credential credential,
            StatedAmounts stated,
            Account.Use account,
            boolean byQuota,
            @Nullable String invoice,
            @Nullable LocalDate discharge)
            implements Inpatient {}

    /** The settlement is cancelled (住院结算撤销, 2305). */
    record SettlementCancel(String personNo, String visitId, String settlementId)
            implements Inpatient {}
}
