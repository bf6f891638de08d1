package org.tongbao.platform.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.message.Named;
import tools.jackson.databind.json.JsonMapper;

/** The visits of institutions. A change names the version it saw. */
@Component
class Visits {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Visits(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(DeskVisit visit, AreaCode treatingArea) {
        jdbc.sql(
                        """
                        insert into visit (institution, id, own_number, person, insured_area,
                            treating_area, scheme, kind, medical_type, state, admitted, discharged,
                            disease, emergency, third_party, diagnoses, details)
                        values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?::jsonb,?::jsonb)""")
                .param(visit.institution())
                .param(visit.id())
                .param(visit.ownNumber())
                .param(Long.parseLong(visit.personNo()))
                .param(visit.insuredArea().number())
                .param(treatingArea.number())
                .param(visit.scheme().code())
                .param(visit.facts().category().kind().name())
                .param(visit.facts().category().name())
                .param(visit.state().name())
                .param(stored(visit.begin()))
                .param(stored(visit.end()))
                .param(disease(visit))
                .param(truth(visit.facts().circumstances().emergency()))
                .param(truth(visit.facts().circumstances().thirdParty()))
                .param(json.writeValueAsString(visit.facts().diagnoses()))
                .param(json.writeValueAsString(visit.facts()))
                .update();
    }

    /**
     * A visit of an institution.
     *
     * @throws DeskRefusal if the institution has no such visit of this person
     */
    DeskVisit get(Asked asked, String visitId, String personNo) {
        return find(asked.institution().code(), visitId)
                .filter(visit -> visit.personNo().equals(personNo))
                .orElseThrow(
                        () ->
                                new DeskRefusal(
                                        "本机构没有该人员的就诊 mdtrt_id " + visitId,
                                        "this institution has no visit mdtrt_id "
                                                + visitId
                                                + " of the person"));
    }

    private Optional<DeskVisit> find(String institution, String visitId) {
        if (!visitId.matches("\\d{1,19}")) {
            return Optional.empty();
        }
        return jdbc.sql("select * from visit where institution = ? and id = ?::numeric")
                .params(institution, visitId)
                .query((row, _) -> read(row))
                .optional();
    }

    /**
     * Keeps a changed visit.
     *
     * @throws OptimisticLockingFailureException if it changed since it was read
     */
    void change(DeskVisit visit) {
        int changed =
                jdbc.sql(
                                """
                                update visit set state = ?, admitted = ?, discharged = ?, kind = ?,
                                    medical_type = ?, disease = ?, emergency = ?, third_party = ?,
                                    diagnoses = ?::jsonb, details = ?::jsonb,
                                    settlement = ?::numeric, version = version + 1
                                 where institution = ? and id = ? and version = ?""")
                        .param(visit.state().name())
                        .param(stored(visit.begin()))
                        .param(stored(visit.end()))
                        .param(visit.facts().category().kind().name())
                        .param(visit.facts().category().name())
                        .param(disease(visit))
                        .param(truth(visit.facts().circumstances().emergency()))
                        .param(truth(visit.facts().circumstances().thirdParty()))
                        .param(json.writeValueAsString(visit.facts().diagnoses()))
                        .param(json.writeValueAsString(visit.facts()))
                        .param(visit.settlement())
                        .param(visit.institution())
                        .param(visit.id())
                        .param(visit.version())
                        .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("visit " + visit.id());
        }
    }

    private DeskVisit read(ResultSet row) throws SQLException {
        long settlement = row.getLong("settlement");
        boolean settled = !row.wasNull();
        return new DeskVisit(
                row.getLong("id"),
                row.getString("institution"),
                row.getString("own_number"),
                Long.toString(row.getLong("person")),
                new AreaCode(row.getInt("insured_area")),
                Scheme.of(row.getString("scheme")).orElseThrow(),
                VisitState.valueOf(row.getString("state")),
                local(row.getObject("admitted", OffsetDateTime.class)),
                ended(row.getObject("discharged", OffsetDateTime.class)),
                json.readValue(row.getString("details"), DeskVisit.Facts.class),
                settled ? Long.toString(settlement) : null,
                row.getLong("version"));
    }

    private static @Nullable String disease(DeskVisit visit) {
        Named disease = visit.facts().disease();
        return disease == null ? null : disease.code();
    }

    private static boolean truth(@Nullable Boolean told) {
        return told != null && told;
    }

    private static @Nullable OffsetDateTime stored(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(Receipt.CHINA).toOffsetDateTime();
    }

    private static @Nullable LocalDateTime ended(@Nullable OffsetDateTime time) {
        return time == null ? null : local(time);
    }

    private static LocalDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(Receipt.CHINA).toLocalDateTime();
    }
}
