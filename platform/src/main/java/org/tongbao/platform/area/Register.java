package org.tongbao.platform.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.database.Vault;

/** The register of insured persons: who, how insured, filed where, recognised for what. */
@Component
class Register {

    /** National code of the resident identity card (人员证件类型). */
    static final String RESIDENT_ID = "01";

    private final JdbcClient jdbc;
    private final Vault vault;

    Register(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Whether it keeps persons of this pooling area. */
    boolean keeps(AreaCode area) {
        return jdbc.sql("select exists (select from person where area = ?)")
                .params(area.number())
                .query(Boolean.class)
                .single();
    }

    /** The number of the person with this identity number in this pooling area. */
    Optional<Long> numberOf(AreaCode area, ResidentId id) {
        return jdbc.sql("select person from person where area = ? and identity_hash = ?")
                .params(area.number(), vault.hash(RESIDENT_ID, id.reveal()))
                .query(Long.class)
                .optional();
    }

    /**
     * The person, with the chronic diseases recognised on a day.
     *
     * @param area pooling area
     */
    Optional<Enrolled> person(AreaCode area, long person, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.identity_sealed, p.name_sealed, p.birth, p.sex, p.civil_servant,
                               p.assistance, coalesce(a.balance, 0) as balance,
                               coalesce(a.version, -1) as account_version
                          from person p
                          left join personal_account a on a.area = p.area and a.person = p.person
                         where p.area = ? and p.person = ?""")
                .params(area.number(), person)
                .query((row, _) -> read(row, area, person, day))
                .optional();
    }

    private Enrolled read(ResultSet row, AreaCode area, long person, LocalDate day)
            throws SQLException {
        PersonalAccount account =
                new PersonalAccount(
                        Money.ofFen(row.getLong("balance")), row.getLong("account_version"));
        boolean civilServant = row.getBoolean("civil_servant");
        PersonFacts facts =
                new PersonFacts(
                        Long.toString(person),
                        ResidentId.of(vault.openText(row.getBytes("identity_sealed"))),
                        vault.openText(row.getBytes("name_sealed")),
                        Insured.Sex.valueOf(row.getString("sex")),
                        row.getObject("birth", LocalDate.class),
                        enrolments(area, person, civilServant, account.balance()),
                        filings(area, person));
        return new Enrolled(
                area,
                person,
                facts,
                Assistance.valueOf(row.getString("assistance")),
                recognised(area, person, day),
                account);
    }

    private List<PersonFacts.Enrolled> enrolments(
            AreaCode area, long person, boolean civilServant, Money balance) {
        return jdbc.sql(
                        """
                        select scheme, person_type, begins, ends from enrolment
                         where area = ? and person = ? and status = 'NORMAL' order by begins""")
                .params(area.number(), person)
                .query(
                        (row, _) ->
                                new PersonFacts.Enrolled(
                                        area,
                                        Scheme.of(row.getString("scheme")).orElseThrow(),
                                        PersonType.valueOf(row.getString("person_type")),
                                        period(row),
                                        civilServant,
                                        balance))
                .list();
    }

    private List<Filing> filings(AreaCode area, long person) {
        return jdbc.sql(
                        """
                        select category, treating_area, begins, ends, promise_open from filing
                         where area = ? and person = ? and status = 'ACTIVE' order by begins""")
                .params(area.number(), person)
                .query(
                        (row, _) ->
                                new Filing(
                                        FilingCategory.valueOf(row.getString("category")),
                                        new AreaCode(row.getInt("treating_area")),
                                        period(row),
                                        row.getBoolean("promise_open")))
                .list();
    }

    private List<String> recognised(AreaCode area, long person, LocalDate day) {
        return jdbc.sql(
                        """
                        select disease from chronic_recognition
                         where area = ? and person = ?
                           and begins <= ? and (ends is null or ends >= ?)""")
                .params(area.number(), person, day, day)
                .query((row, _) -> row.getString("disease"))
                .list();
    }

    private static Period period(ResultSet row) throws SQLException {
        @Nullable LocalDate ends = row.getObject("ends", LocalDate.class);
        return new Period(row.getObject("begins", LocalDate.class), ends);
    }
}
