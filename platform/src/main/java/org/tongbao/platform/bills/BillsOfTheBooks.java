package org.tongbao.platform.bills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongbao.core.adjudication.Counterfactual.Before;
import org.tongbao.core.adjudication.Counterfactual.Fact;
import org.tongbao.core.bookkeeping.Head;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.platform.database.Vault;
import org.tongbao.platform.pages.bill.BillSummary;
import org.tongbao.platform.pages.bill.BillView;
import org.tongbao.platform.pages.bill.Bills;
import org.tongbao.platform.pages.bill.Payer;
import org.tongbao.platform.pages.bill.Standing;
import org.tongbao.platform.pages.bill.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts bills together from settlements, journal, visits and fee lines. */
@Component
class BillsOfTheBooks implements Bills {

    private static final String SUMMARY =
            """
            select s.area, s.id, s.settled_at, s.kind, s.mirrors, s.visit_kind, s.treating_area,
                   s.total, s.funds, u.by_id, u.undone_at, m.kind as undone_as
              from settlement s
              left join settlement_undone u on u.area = s.area and u.id = s.id
              left join settlement m on m.area = u.area and m.id = u.by_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final AreaNames areas;
    private final Catalogues catalogues;

    BillsOfTheBooks(
            JdbcClient jdbc, JsonMapper json, Vault vault, AreaNames areas, Catalogues catalogues) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.areas = areas;
        this.catalogues = catalogues;
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from settlement").query(Long.class).single();
    }

    @Override
    public List<BillSummary> latest(long offset, int count) {
        return jdbc.sql(SUMMARY + " order by s.id desc offset ? limit ?")
                .params(offset, count)
                .query(
                        (row, _) ->
                                new BillSummary(
                                        Long.toString(row.getLong("id")),
                                        instant(row, "settled_at"),
                                        standing(row),
                                        words(VisitKind.valueOf(row.getString("visit_kind"))),
                                        areas.of(row.getInt("area")).name(),
                                        areas.of(row.getInt("treating_area")).name(),
                                        money(row, "total"),
                                        money(row, "funds")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BillView> bill(String settlementId) {
        if (!settlementId.matches("\\d{1,19}")) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        select s.*, u.by_id, u.undone_at, m.kind as undone_as,
                               p.name_sealed, p.identity_sealed,
                               i.name as institution_name, i.level as institution_level
                          from settlement s
                          join person p on p.area = s.area and p.person = s.person
                          left join institution i on i.code = s.institution
                          left join settlement_undone u on u.area = s.area and u.id = s.id
                          left join settlement m on m.area = u.area and m.id = u.by_id
                         where s.id = ?::numeric""")
                .params(settlementId)
                .query((row, _) -> view(row))
                .optional();
    }

    private BillView view(ResultSet row) throws SQLException {
        JsonNode facts = json.readTree(row.getString("facts"));
        JsonNode findings = json.readTree(row.getString("findings"));
        BillView.Area insured = areas.of(row.getInt("area"));
        boolean mirror = row.getString("mirrors") != null;
        return new BillView(
                Long.toString(row.getLong("id")),
                instant(row, "settled_at"),
                standing(row),
                patient(row, facts, insured),
                visit(row, facts),
                words(BenefitClass.valueOf(row.getString("benefit_class"))),
                money(row, "total"),
                payments(row),
                StoredSteps.of(findings, citations(findings)),
                mirror ? List.of() : counterfactuals(findings),
                mirror ? List.of() : lines(row),
                journal(row.getInt("area"), row.getLong("id")),
                debts(row, insured),
                row.getString("policy_edition"),
                List.of(
                        new BillView.Reference(
                                new Words("就诊ID", "Visit"), Long.toString(row.getLong("visit"))),
                        new BillView.Reference(
                                new Words("报文ID", "Message"), row.getString("msgid"))));
    }

    private BillView.Patient patient(ResultSet row, JsonNode facts, BillView.Area insured)
            throws SQLException {
        String name = vault.openText(row.getBytes("name_sealed"));
        ResidentId id = ResidentId.of(vault.openText(row.getBytes("identity_sealed")));
        PersonType type = PersonType.valueOf(facts.get("person").get("type").asString());
        boolean employee = row.getInt("scheme") == 310;
        return new BillView.Patient(
                name.charAt(0) + "＊" + name.charAt(name.length() - 1),
                id.toString().replace('*', '＊'),
                words(type),
                employee
                        ? new Words("职工基本医疗保险", "Employees' basic medical insurance")
                        : new Words("城乡居民基本医疗保险", "Residents' basic medical insurance"),
                insured);
    }

    private BillView.Visit visit(ResultSet row, JsonNode facts) throws SQLException {
        JsonNode visit = facts.get("visit");
        String institution = row.getString("institution_name");
        JsonNode diagnoses = visit.get("diagnoses");
        return new BillView.Visit(
                words(VisitKind.valueOf(row.getString("visit_kind"))),
                areas.of(row.getInt("treating_area")),
                Words.same(institution == null ? row.getString("institution") : institution),
                row.getString("institution"),
                words(HospitalLevel.valueOf(visit.get("hospitalLevel").asString())),
                LocalDate.parse(visit.get("admitted").asString()),
                LocalDate.parse(visit.get("discharged").asString()),
                diagnoses.isEmpty() ? null : Words.same(diagnoses.get(0).asString()));
    }

    private static List<BillView.Payment> payments(ResultSet row) throws SQLException {
        List<BillView.Payment> payments = new ArrayList<>();
        for (Payer payer : Payer.values()) {
            String column =
                    switch (payer) {
                        case POOL -> "pool";
                        case LARGE_AMOUNT -> "large_amount";
                        case SERIOUS_ILLNESS -> "serious_illness";
                        case ENTERPRISE -> "enterprise";
                        case CIVIL_SERVANT -> "civil_servant";
                        case ASSISTANCE -> "assistance";
                        case OTHER_FUND -> "other_funds";
                        case HOSPITAL -> "hospital_share";
                        case ACCOUNT -> "own_account";
                        case FAMILY_ACCOUNT -> "family_account";
                        case CASH -> "cash";
                    };
            Money amount = money(row, column);
            if (!amount.isZero()) {
                payments.add(new BillView.Payment(payer, amount));
            }
        }
        return payments;
    }

    private Map<Long, Citation> citations(JsonNode findings) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode step : findings.get("steps")) {
            ids.add(step.get("cited").asLong());
        }
        Map<Long, Citation> citations = new HashMap<>();
        jdbc.sql("select * from citation where id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(
                        row -> {
                            citations.put(
                                    row.getLong("id"),
                                    new Citation(
                                            row.getString("document"),
                                            row.getString("article"),
                                            Certainty.valueOf(row.getString("certainty"))));
                        });
        return citations;
    }

    private static List<BillView.Counterfactual> counterfactuals(JsonNode findings) {
        List<BillView.Counterfactual> found = new ArrayList<>();
        for (JsonNode stored : findings.get("counterfactuals")) {
            Fact fact = Fact.valueOf(stored.get("fact").asString());
            Money more = Money.ofFen(stored.get("more").asLong());
            var told =
                    new org.tongbao.core.adjudication.Counterfactual(
                            fact, Before.valueOf(stored.get("before").asString()), more);
            found.add(
                    new BillView.Counterfactual(
                            words(fact), new Words(told.zh(), told.en()), more));
        }
        return found;
    }

    private List<BillView.FeeLine> lines(ResultSet settlement) throws SQLException {
        Catalogue catalogue =
                catalogues.of(
                        new AreaCode(settlement.getInt("treating_area")),
                        LocalDate.ofInstant(
                                instant(settlement, "settled_at"), java.time.ZoneOffset.UTC));
        return jdbc.sql(
                        """
                        select * from fee_line
                         where institution = ? and visit = ? and settlement = ?
                         order by occurred_at, serial""")
                .params(
                        settlement.getString("institution"),
                        settlement.getLong("visit"),
                        settlement.getLong("id"))
                .query((row, _) -> line(row, catalogue))
                .list();
    }

    private static BillView.FeeLine line(ResultSet row, Catalogue catalogue) throws SQLException {
        CatalogueItem item = catalogue.item(row.getString("code"));
        return new BillView.FeeLine(
                row.getString("code"),
                item == null
                        ? new Words("目录外项目", "not in the catalogue")
                        : new Words(item.zh(), item.en()),
                item == null
                        ? new Words("其他费", "other")
                        : new Words(item.category().zh(), item.category().en()),
                BillView.ItemClass.valueOf(row.getString("item_class")),
                new UnitPrice(row.getLong("price")),
                new Quantity(row.getLong("quantity")),
                money(row, "amount"),
                money(row, "outside"),
                money(row, "above_cap"),
                money(row, "pre_self_pay"),
                new Rate(row.getInt("self_pay_ratio")));
    }

    private List<BillView.Entry> journal(int own, long id) {
        return jdbc.sql(
                        """
                        select e.area, e.kind, e.booked_at from journal_entry e
                         where e.id = ? order by e.area <> ?, e.area""")
                .params(id, own)
                .query(
                        (row, _) -> {
                            BillView.Area book = areas.of(row.getInt("area"));
                            return new BillView.Entry(
                                    Long.toString(id),
                                    new Words(
                                            book.name().zh() + "账簿", "Book of " + book.name().en()),
                                    instant(row, "booked_at"),
                                    postings(row.getInt("area"), id));
                        })
                .list();
    }

    private List<BillView.Posting> postings(int area, long id) {
        return jdbc.sql(
                        """
                        select head, party, debit, credit from journal_line
                         where area = ? and entry = ? order by line""")
                .params(area, id)
                .query(
                        (row, _) -> {
                            Head head = Head.of(row.getInt("head"));
                            String party = row.getString("party");
                            return new BillView.Posting(
                                    head.account(party).code(),
                                    words(head),
                                    money(row, "debit"),
                                    money(row, "credit"));
                        })
                .list();
    }

    private List<BillView.Debt> debts(ResultSet settlement, BillView.Area insured)
            throws SQLException {
        return jdbc.sql(
                        """
                        select party, credit - debit as owed from journal_line
                         where area = ? and entry = ? and head = ?""")
                .params(
                        settlement.getInt("area"),
                        settlement.getLong("id"),
                        Head.CLEARING_PAYABLE.number())
                .query(
                        (row, _) -> {
                            Money owed = Money.ofFen(row.getLong("owed"));
                            BillView.Area creditor =
                                    areas.of(Integer.parseInt(row.getString("party")));
                            return owed.isNegative()
                                    ? new BillView.Debt(
                                            creditor,
                                            insured,
                                            words(Head.CLEARING_PAYABLE),
                                            owed.negated())
                                    : new BillView.Debt(
                                            insured, creditor, words(Head.CLEARING_PAYABLE), owed);
                        })
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String mirrors = row.getString("mirrors");
        if (mirrors != null) {
            return new Standing.Mirror(mirrors);
        }
        String by = row.getString("by_id");
        if (by == null) {
            return new Standing.Settled();
        }
        return "REVERSAL".equals(row.getString("undone_as"))
                ? new Standing.Reversed(instant(row, "undone_at"))
                : new Standing.Cancelled(by, instant(row, "undone_at"));
    }

    private static Words words(Worded worded) {
        return new Words(worded.zh(), worded.en());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofFen(row.getLong(column));
    }
}
