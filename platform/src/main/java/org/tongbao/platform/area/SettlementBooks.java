package org.tongbao.platform.area;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaStep;
import org.tongbao.core.exchange.Booked;
import org.tongbao.core.exchange.KeptSettlement;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.platform.law.Edition;

/** Reads settlements and what took them back; adds what takes back. Rows are never changed. */
@Component
class SettlementBooks {

    private final JdbcClient jdbc;
    private final DecisionJson json;
    private final Journal journal;
    private final Edition edition;

    SettlementBooks(JdbcClient jdbc, DecisionJson json, Journal journal, Edition edition) {
        this.jdbc = jdbc;
        this.json = json;
        this.journal = journal;
        this.edition = edition;
    }

    /**
     * A settlement that somebody names.
     *
     * @param person whose it should be
     * @param id of the settlement
     */
    record Named(PersonKey person, long id) {}

    /** Those of the settlements named that the persons have. */
    Map<Named, KeptSettlement> find(List<Named> named) {
        Map<Named, Row> rows = HashMap.newHashMap(named.size());
        jdbc.sql(
                        """
                        select t.*, undone.by_id from settlement t
                          join unnest(?::int[], ?::bigint[], ?::bigint[]) as u(area, id, person)
                            on t.area = u.area and t.id = u.id and t.person = u.person
                          left join settlement_undone undone
                            on undone.area = t.area and undone.id = t.id""")
                .param(named.stream().mapToInt(n -> n.person().area()).toArray())
                .param(named.stream().mapToLong(Named::id).toArray())
                .param(named.stream().mapToLong(n -> n.person().person()).toArray())
                .query(
                        row -> {
                            PersonKey person =
                                    new PersonKey(row.getInt("area"), row.getLong("person"));
                            rows.put(new Named(person, row.getLong("id")), read(row));
                        });
        Map<Long, Posting> postings =
                rows.isEmpty()
                        ? Map.of()
                        : journal.postings(rows.values().stream().map(Row::where).toList());
        Map<Named, KeptSettlement> found = HashMap.newHashMap(rows.size());
        rows.forEach(
                (name, row) -> {
                    Posting posting = postings.getOrDefault(name.id(), new Posting(List.of()));
                    found.put(
                            name,
                            new KeptSettlement(
                                    row.booked(),
                                    json.years(row.years()),
                                    whole(posting, row.booked())));
                });
        return found;
    }

    /** What was booked, checked against the amounts: half of a posting is never mirrored. */
    private static Posting whole(Posting posting, Booked booked) {
        Money paid = booked.amounts().fundTotal().plus(booked.amounts().accountTotal());
        Money own = posting.entries().isEmpty() ? Money.ZERO : posting.entries().getFirst().sum();
        if (!own.equals(paid)) {
            throw new IllegalStateException(
                    "settlement " + booked.settlementId() + " paid " + paid + ", booked " + own);
        }
        return posting;
    }

    private record Row(Booked booked, String years, Journal.Where where) {}

    private static Row read(ResultSet row) throws SQLException {
        long mirrors = row.getLong("mirrors");
        boolean mirror = !row.wasNull();
        long by = row.getLong("by_id");
        boolean takenBack = !row.wasNull();
        Booked booked =
                new Booked(
                        Long.toString(row.getLong("id")),
                        Long.toString(row.getLong("visit")),
                        row.getString("institution"),
                        row.getString("msgid"),
                        row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                        Scheme.of(row.getString("scheme")).orElseThrow(),
                        VisitKind.valueOf(row.getString("visit_kind")),
                        BenefitClass.valueOf(row.getString("benefit_class")),
                        amounts(row, mirror ? -1 : 1),
                        mirror ? Long.toString(mirrors) : null,
                        takenBack ? Long.toString(by) : null);
        AreaCode own = new AreaCode(row.getInt("area"));
        AreaCode treating = new AreaCode(row.getInt("treating_area"));
        // The insured side's book is that of the pooling area whose policy decided.
        List<Integer> books =
                Stream.of(
                                own,
                                own.prefecture(),
                                own.province(),
                                treating.prefecture(),
                                treating.province())
                        .map(AreaCode::number)
                        .distinct()
                        .toList();
        return new Row(
                booked, row.getString("year_changes"), new Journal.Where(row.getLong("id"), books));
    }

    private static Amounts amounts(ResultSet row, int sign) throws SQLException {
        return new Amounts(
                money(row, "total", sign),
                money(row, "outside", sign),
                money(row, "above_cap", sign),
                money(row, "pre_self_pay", sign),
                money(row, "in_scope", sign),
                money(row, "deductible", sign),
                money(row, "pool", sign),
                money(row, "large_amount", sign),
                money(row, "serious_illness", sign),
                money(row, "civil_servant", sign),
                money(row, "assistance", sign),
                money(row, "own_account", sign),
                money(row, "family_account", sign),
                money(row, "cash", sign));
    }

    private static Money money(ResultSet row, String column, int sign) throws SQLException {
        return Money.ofFen(sign * row.getLong(column));
    }

    /**
     * Takes settlements back: marks them, and adds the rows that mirror them – every amount
     * negative, facts and findings as they were.
     *
     * @param persons whose each is
     * @throws org.springframework.dao.DuplicateKeyException if one was taken back since it was read
     */
    void takeBack(List<PersonKey> persons, List<AreaStep.TakesBack> steps) {
        int[] areas = PersonKey.areas(persons);
        long[] originals = new long[steps.size()];
        long[] mirrors = new long[steps.size()];
        List<String> whys = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        List<String> times = new ArrayList<>();
        List<String> years = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            AreaStep.TakesBack step = steps.get(i);
            Booked mirror = step.mirror().booked();
            originals[i] = Long.parseLong(step.original().booked().settlementId());
            mirrors[i] = Long.parseLong(mirror.settlementId());
            whys.add(step.why().name());
            messages.add(mirror.message());
            times.add(mirror.at().atOffset(ZoneOffset.UTC).toString());
            years.add(new String(json.years(step.mirror().years()), StandardCharsets.UTF_8));
        }
        jdbc.sql(
                        """
                        insert into settlement_undone (area, id, by_id, undone_at)
                        select * from unnest(?::int[], ?::bigint[], ?::bigint[], ?::timestamptz[])""")
                .param(areas)
                .param(originals)
                .param(mirrors)
                .param(times.toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into settlement (
                            area, id, kind, mirrors, person, scheme, institution, visit,
                            treating_area, visit_kind, msgid, settled_at, answer, benefit_class,
                            total, outside, above_cap, pre_self_pay, in_scope, deductible,
                            pool, large_amount, serious_illness, civil_servant, assistance,
                            funds, personal_share, own_account, family_account, cash,
                            year_changes, policy_edition, build, facts, findings)
                        select t.area, u.mirror, u.kind, t.id, person, scheme, institution, visit,
                            treating_area, visit_kind, u.message, u.at, answer, benefit_class,
                            -total, -outside, -above_cap, -pre_self_pay, -in_scope, -deductible,
                            -pool, -large_amount, -serious_illness, -civil_servant, -assistance,
                            -funds, -personal_share, -own_account, -family_account, -cash,
                            u.years::jsonb, policy_edition, ?, facts, findings
                          from settlement t
                          join unnest(?::int[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                                      ?::timestamptz[], ?::text[])
                               as u(area, original, mirror, kind, message, at, years)
                            on t.area = u.area and t.id = u.original""")
                .param(edition.build())
                .param(areas)
                .param(originals)
                .param(mirrors)
                .param(whys.toArray(String[]::new))
                .param(messages.toArray(String[]::new))
                .param(times.toArray(String[]::new))
                .param(years.toArray(String[]::new))
                .update();
    }
}
