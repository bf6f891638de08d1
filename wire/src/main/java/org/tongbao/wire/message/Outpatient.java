package org.tongbao.wire.message;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.enrolment.Scheme;

/** A step of an outpatient visit. */
public sealed interface Outpatient extends Message {

    /**
     * The visit begins (门诊挂号, 2201).
     *
     * @param personNo number of the person
     * @param scheme to enjoy
     * @param at when
     * @param credential shown
     * @param ownNumber the institution's number of the visit
     * @param department visited
     * @param doctor seen, or null
     */
    record Registration(
            String personNo,
            Scheme scheme,
            LocalDateTime at,
            Credential credential,
            String ownNumber,
            Named department,
            @Nullable Named doctor)
            implements Outpatient {}

    /** The visit did not take place (门诊挂号撤销, 2202). */
    record RegistrationCancel(String personNo, String visitId, String ownNumber)
            implements Outpatient {}

    /**
     * What kind of visit, with which diagnoses (门诊就诊信息上传, 2203 or 2203A).
     *
     * @param disease listed disease, or null
     */
    record Visit(
            String visitId,
            String personNo,
            VisitCategory category,
            LocalDateTime at,
            @Nullable Named disease,
            Circumstances circumstances,
            List<Diagnosis> diagnoses)
            implements Outpatient {}

    /** Fees arose (门诊费用明细信息上传, 2204). */
    record Lines(List<BilledLine> lines) implements Outpatient {}

    /**
     * Fees are taken back (门诊费用明细信息撤销, 2205).
     *
     * @param batch the charge batch; null for everything not settled
     */
    record LinesCancel(String visitId, String personNo, @Nullable String batch)
            implements Outpatient {}

    /**
     * What would it come to (门诊预结算, 2206), or: settle it (门诊结算, 2207).
     *
     * @param trial whether only to work it out
     * @param batch charge batch
     * @param account whose personal account may be used
     * @param byQuota 按定额结算, otherwise by item
     * @param invoice number, or null
     */
    record Settlement(
            boolean trial,
            String personNo,
            String visitId,
            Scheme scheme,
            Credential credential,
            VisitCategory category,
            String batch,
            StatedAmounts stated,
            Account.Use account,
            boolean byQuota,
            Circumstances circumstances,
            @Nullable String invoice)
            implements Outpatient {}

    /** The settlement is cancelled (门诊结算撤销, 2208). */
    record SettlementCancel(String personNo, String visitId, String settlementId)
            implements Outpatient {}
}
