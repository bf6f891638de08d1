package org.tongbao.platform.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
                .orElseThrow(() -> unknown(visitId));
    }

    static DeskRefusal unknown(String visitId) {
        return new DeskRefusal(
                "本机构没有该人员的就诊 mdtrt_id " + visitId,
                "this institution has no visit mdtrt_id " + visitId + " of the person");
    }

    private Optional<DeskVisit> find(String institution, String visitId) {
        Name name = new Name(institution, visitId);
        return Optional.ofNullable(find(List.of(name)).get(name));
    }

    /**
     * A visit as institutions name it.
     *
     * @param visitId as sent; need not be a number
     */
    record Name(String institution, String visitId) {

        boolean canBe() {
            return isId(visitId);
        }
    }

    /** Whether a text can be an id: digits of a positive 64-bit number. */
    private static boolean isId(String text) {
        try {
            return Long.parseLong(text) > 0 && Character.isDigit(text.charAt(0));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Those of the visits named that exist. */
    Map<Name, DeskVisit> find(Collection<Name> names) {
        List<Name> possible = names.stream().filter(Name::canBe).distinct().toList();
        Map<Name, DeskVisit> found = new HashMap<>();
        jdbc.sql(
                        """
                        select t.* from visit t
                          join unnest(?::text[], ?::bigint[]) as u(institution, id)
                            on t.institution = u.institution and t.id = u.id""")
                .param(possible.stream().map(Name::institution).toArray(String[]::new))
                .param(possible.stream().mapToLong(n -> Long.parseLong(n.visitId())).toArray())
                .query(
                        row -> {
                            DeskVisit visit = read(row);
                            found.put(new Name(visit.institution(), visit.number()), visit);
                        });
        return found;
    }

    /**
     * A visit by the settlement in force of it.
     *
     * @param personNo of the person settled for, as sent; need not be a number
     */
    record OfSettlement(String institution, String personNo, String settlement) {}

    /** The visits that these settlements are in force of. */
    Map<OfSettlement, DeskVisit> settled(Collection<OfSettlement> names) {
        List<OfSettlement> possible = names.stream().filter(name -> isId(name.personNo())).toList();
        Map<OfSettlement, DeskVisit> found = new HashMap<>();
        jdbc.sql(
                        """
                        select t.* from visit t
                          join unnest(?::text[], ?::bigint[], ?::bigint[])
                               as u(institution, person, settlement)
                            on t.institution = u.institution and t.person = u.person
                           and t.settlement = u.settlement""")
                .param(possible.stream().map(OfSettlement::institution).toArray(String[]::new))
                .param(possible.stream().mapToLong(n -> Long.parseLong(n.personNo())).toArray())
                .param(possible.stream().mapToLong(n -> Long.parseLong(n.settlement())).toArray())
                .query(
                        row -> {
                            DeskVisit visit = read(row);
                            found.put(
                                    new OfSettlement(
                                            visit.institution(),
                                            visit.personNo(),
                                            Objects.requireNonNull(visit.settlement())),
                                    visit);
                        });
        return found;
    }

    /**
     * Keeps a changed visit.
     *
     * @throws OptimisticLockingFailureException if it changed since it was read
     */
    void change(DeskVisit visit) {
        change(List.of(new Change(visit, /* told= */ true)));
    }

    /**
     * A visit as it is to become.
     *
     * @param visit with the version that was read
     * @param told whether what was told of it changed too
     */
    record Change(DeskVisit visit, boolean told) {}

    /**
     * Keeps changed visits.
     *
     * @throws OptimisticLockingFailureException if one of them changed since it was read
     */
    void change(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<DeskVisit> visits = changes.stream().map(Change::visit).toList();
        int changed =
                jdbc.sql(
                                """
                                update visit t set state = u.state, admitted = u.admitted,
                                    discharged = u.discharged, kind = u.kind,
                                    medical_type = u.medical_type, disease = u.disease,
                                    emergency = u.emergency, third_party = u.third_party,
                                    diagnoses = coalesce(u.diagnoses::jsonb, t.diagnoses),
                                    details = coalesce(u.details::jsonb, t.details),
                                    settlement = u.settlement, version = t.version + 1
                                  from unnest(?::text[], ?::bigint[], ?::bigint[], ?::text[],
                                              ?::timestamptz[], ?::timestamptz[], ?::text[],
                                              ?::text[], ?::text[], ?::boolean[], ?::boolean[],
                                              ?::text[], ?::text[], ?::bigint[])
                                       as u(institution, id, version, state, admitted, discharged,
                                            kind, medical_type, disease, emergency, third_party,
                                            diagnoses, details, settlement)
                                 where t.institution = u.institution and t.id = u.id
                                   and t.version = u.version""")
                        .param(texts(visits, DeskVisit::institution))
                        .param(visits.stream().mapToLong(DeskVisit::id).toArray())
                        .param(visits.stream().mapToLong(DeskVisit::version).toArray())
                        .param(texts(visits, visit -> visit.state().name()))
                        .param(texts(visits, visit -> text(stored(visit.begin()))))
                        .param(texts(visits, visit -> text(stored(visit.end()))))
                        .param(texts(visits, visit -> visit.facts().category().kind().name()))
                        .param(texts(visits, visit -> visit.facts().category().name()))
                        .param(texts(visits, Visits::disease))
                        .param(truths(visits, visit -> visit.facts().circumstances().emergency()))
                        .param(truths(visits, visit -> visit.facts().circumstances().thirdParty()))
                        .param(
                                told(
                                        changes,
                                        visit ->
                                                json.writeValueAsString(visit.facts().diagnoses())))
                        .param(told(changes, visit -> json.writeValueAsString(visit.facts())))
                        .param(
                                visits.stream()
                                        .map(DeskVisit::settlement)
                                        .map(id -> id == null ? null : Long.valueOf(id))
                                        .toArray(Long[]::new))
                        .update();
        if (changed != visits.size()) {
            throw new OptimisticLockingFailureException("a visit changed since it was read");
        }
    }

    private static @Nullable String[] texts(
            List<DeskVisit> visits, Function<DeskVisit, @Nullable String> column) {
        @Nullable String[] texts = new String[visits.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = column.apply(visits.get(i));
        }
        return texts;
    }

    /** A column that is written only where what was told changed. */
    private static @Nullable String[] told(
            List<Change> changes, Function<DeskVisit, String> column) {
        @Nullable String[] texts = new String[changes.size()];
        for (int i = 0; i < texts.length; i++) {
            Change change = changes.get(i);
            texts[i] = change.told() ? column.apply(change.visit()) : null;
        }
        return texts;
    }

    private static boolean[] truths(
            List<DeskVisit> visits, Function<DeskVisit, @Nullable Boolean> column) {
        boolean[] truths = new boolean[visits.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = truth(column.apply(visits.get(i)));
        }
        return truths;
    }

    private static @Nullable String text(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toString();
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
