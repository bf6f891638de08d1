package org.tongbao.platform.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.Booked;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.platform.law.Edition;

/** Settlements, what took them back, and refusals: rows that are added and never changed. */
@Component
class SettlementBooks {

    private final JdbcClient jdbc;
    private final DecisionJson json;
    private final Edition edition;

    SettlementBooks(JdbcClient jdbc, DecisionJson json, Edition edition) {
        this.jdbc = jdbc;
        this.json = json;
        this.edition = edition;
    }

    /** Adds a settlement. */
    void add(
            Enrolled person,
            long id,
            Instant at,
            RequestKey key,
            Treatment treatment,
            Settlement settlement,
            String facts) {
        Amounts amounts = settlement.amounts();
        jdbc.sql(
                        """
                        insert into settlement (
                            area, id, kind, person, scheme, institution, visit,
                            treating_area, visit_kind, msgid, settled_at, answer, benefit_class,
                            total, outside, above_cap, pre_self_pay, in_scope, deductible,
                            pool, large_amount, serious_illness, civil_servant, assistance,
                            funds, personal_share, own_account, family_account, cash,
                            year_changes, policy_edition, build, facts, findings)
                        values (?,?,'SETTLEMENT',?,?,?,?, ?,?,?,?,?,?, ?,?,?,?,?,?, ?,?,?,?,?,
                            ?,?,?,?,?, ?::jsonb,?,?,?::jsonb,?::jsonb)""")
                .params(
                        person.area().number(),
                        id,
                        person.person(),
                        treatment.scheme().code(),
                        treatment.institution(),
                        Long.parseLong(treatment.visitId()),
                        treatment.visit().treatingArea().number(),
                        treatment.visit().kind().name(),
                        key.message(),
                        at.atOffset(ZoneOffset.UTC),
                        settlement.answer().name(),
                        settlement.benefitClass().name(),
                        amounts.total().fen(),
                        amounts.outside().fen(),
                        amounts.aboveCap().fen(),
                        amounts.preSelfPay().fen(),
                        amounts.inScope().fen(),
                        amounts.deductible().fen(),
                        amounts.pool().fen(),
                        amounts.largeAmount().fen(),
                        amounts.seriousIllness().fen(),
                        amounts.civilServant().fen(),
                        amounts.assistance().fen(),
                        amounts.fundTotal().fen(),
                        amounts.personTotal().fen(),
                        amounts.ownAccount().fen(),
                        amounts.familyAccount().fen(),
                        amounts.cash().fen(),
                        json.years(settlement.yearChanges()),
                        edition.policy(),
                        edition.build(),
                        facts,
                        json.findings(settlement))
                .update();
    }

    /** Keeps a decision that settled nothing, with all its grounds. */
    void addRefusal(
            Enrolled person,
            long id,
            Instant at,
            RequestKey key,
            Treatment treatment,
            Settlement settlement,
            String facts) {
        jdbc.sql(
                        """
                        insert into refusal (area, id, person, institution, visit, msgid,
                            refused_at, answer, policy_edition, build, facts, findings)
                        values (?,?,?,?,?,?,?,?,?,?,?::jsonb,?::jsonb)""")
                .params(
                        person.area().number(),
                        id,
                        person.person(),
                        treatment.institution(),
                        Long.parseLong(treatment.visitId()),
                        key.message(),
                        at.atOffset(ZoneOffset.UTC),
                        settlement.answer().name(),
                        edition.policy(),
                        edition.build(),
                        facts,
                        json.findings(settlement))
                .update();
    }

    /** A settlement of a person, or what took one back. */
    Optional<SettlementRow> find(AreaCode area, long person, long id) {
        return jdbc.sql(
                        """
                        select s.*, u.by_id from settlement s
                          left join settlement_undone u on u.area = s.area and u.id = s.id
                         where s.area = ? and s.id = ? and s.person = ?""")
                .params(area.number(), id, person)
                .query((row, _) -> read(row))
                .optional();
    }

    /**
     * Marks a settlement as taken back.
     *
     * @return whether this call did it; false if it was done before
     */
    boolean markTakenBack(AreaCode area, long id, long by, Instant at) {
        return jdbc.sql(
                                """
                                insert into settlement_undone (area, id, by_id, undone_at)
                                values (?,?,?,?) on conflict do nothing""")
                        .params(area.number(), id, by, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Adds the row that mirrors a settlement: every amount negative, facts and findings as they
     * were.
     */
    void addMirror(
            AreaCode area,
            SettlementRow row,
            long by,
            Instant at,
            RequestKey key,
            AreaRequest.Why why) {
        jdbc.sql(
                        """
                        insert into settlement (
                            area, id, kind, mirrors, person, scheme, institution, visit,
                            treating_area, visit_kind, msgid, settled_at, answer, benefit_class,
                            total, outside, above_cap, pre_self_pay, in_scope, deductible,
                            pool, large_amount, serious_illness, civil_servant, assistance,
                            funds, personal_share, own_account, family_account, cash,
                            year_changes, policy_edition, build, facts, findings)
                        select area, ?, ?, id, person, scheme, institution, visit,
                            treating_area, visit_kind, ?, ?, answer, benefit_class,
                            -total, -outside, -above_cap, -pre_self_pay, -in_scope, -deductible,
                            -pool, -large_amount, -serious_illness, -civil_servant, -assistance,
                            -funds, -personal_share, -own_account, -family_account, -cash,
                            ?::jsonb, policy_edition, ?, facts, findings
                          from settlement where area = ? and id = ?""")
                .params(
                        by,
                        why.name(),
                        key.message(),
                        at.atOffset(ZoneOffset.UTC),
                        json.years(
                                row.years().stream().map(Settlement.YearChange::negated).toList()),
                        edition.build(),
                        area.number(),
                        Long.parseLong(row.booked().settlementId()))
                .update();
    }

    private SettlementRow read(ResultSet row) throws SQLException {
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
        return new SettlementRow(booked, json.years(row.getString("year_changes")));
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
}
