package org.tongbao.wire.message;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Scheme;

/** A question that changes nothing. */
public sealed interface Enquiry extends Message {

    /**
     * Who is this, and how insured? (人员信息获取, 1101)
     *
     * @param credential shown
     * @param document named beside it, if any
     * @param since for past insurance: the time asked about
     */
    record Person(Credential credential, @Nullable Document document, @Nullable LocalDateTime since)
            implements Enquiry {}

    /**
     * Which institution is this? (医药机构信息获取, 1201)
     *
     * @param pharmacy whether a pharmacy is meant, otherwise a medical institution
     * @param code its code, if known
     * @param name part of its name, if known
     */
    record Institution(boolean pharmacy, @Nullable String code, @Nullable String name)
            implements Enquiry {}

    /**
     * What is the person entitled to? (人员待遇享受检查, 2001)
     *
     * @param personNo number of the person
     * @param scheme the scheme
     * @param institution where
     * @param category kind of visit
     * @param from first moment asked about
     * @param to last moment, or null
     * @param disease code of a listed disease, or null
     */
    record Benefits(
            String personNo,
            Scheme scheme,
            String institution,
            VisitCategory category,
            LocalDateTime from,
            @Nullable LocalDateTime to,
            @Nullable String disease)
            implements Enquiry {}

    /**
     * How was it settled? (结算信息查询, 5203)
     *
     * @param settlementId null if the client lost the answer and knows the visit only
     */
    record Settlement(String personNo, String visitId, @Nullable String settlementId)
            implements Enquiry {}

    /**
     * Which lines were settled? (费用明细查询, 5204)
     *
     * @param settlementId null for all of the visit
     */
    record Lines(String personNo, String visitId, @Nullable String settlementId)
            implements Enquiry {}
}
