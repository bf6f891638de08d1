package org.tongbao.platform.desk;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.message.Circumstances;
import org.tongbao.wire.message.Diagnosis;
import org.tongbao.wire.message.Named;
import org.tongbao.wire.message.VisitCategory;

/**
 * A visit as the desk keeps it.
 *
 * @param id the desk's id
 * @param institution where
 * @param ownNumber the institution's number
 * @param personNo the insured area's number of the person
 * @param insuredArea as the envelope named it
 * @param scheme to enjoy
 * @param state where it stands
 * @param begin when it began
 * @param end when it ended, or null
 * @param facts what else was told
 * @param settlement the settlement in force, or null
 * @param version to name when changing it
 */
record DeskVisit(
        long id,
        String institution,
        String ownNumber,
        String personNo,
        AreaCode insuredArea,
        Scheme scheme,
        VisitState state,
        LocalDateTime begin,
        @Nullable LocalDateTime end,
        Facts facts,
        @Nullable String settlement,
        long version) {

    /**
     * What was told of a visit.
     *
     * @param openedBy id of the message that opened the visit
     * @param category kind of visit
     * @param disease listed disease, or null
     * @param circumstances what rules away from home ask
     * @param diagnoses in their order
     * @param department visited
     * @param doctor seen, or null
     * @param bed or null
     */
    record Facts(
            String openedBy,
            VisitCategory category,
            @Nullable Named disease,
            Circumstances circumstances,
            List<Diagnosis> diagnoses,
            @Nullable Named department,
            @Nullable Named doctor,
            @Nullable String bed) {}

    String number() {
        return Long.toString(id);
    }

    /** The same after an event. */
    DeskVisit after(VisitState.Event event) {
        return new DeskVisit(
                id,
                institution,
                ownNumber,
                personNo,
                insuredArea,
                scheme,
                state.after(event),
                begin,
                end,
                facts,
                settlement,
                version);
    }

    DeskVisit ended(@Nullable LocalDateTime at) {
        return new DeskVisit(
                id,
                institution,
                ownNumber,
                personNo,
                insuredArea,
                scheme,
                state,
                begin,
                at,
                facts,
                settlement,
                version);
    }

    DeskVisit with(Facts told) {
        return new DeskVisit(
                id,
                institution,
                ownNumber,
                personNo,
                insuredArea,
                scheme,
                state,
                begin,
                end,
                told,
                settlement,
                version);
    }

    DeskVisit settledBy(@Nullable String settlementId) {
        return new DeskVisit(
                id,
                institution,
                ownNumber,
                personNo,
                insuredArea,
                scheme,
                state,
                begin,
                end,
                facts,
                settlementId,
                version);
    }
}
