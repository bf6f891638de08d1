package org.tongbao.platform.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.PersonBooks;
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

    /**
     * Persons by area and number, as the table {@code u}; {@code t} is what is asked about them.
     */
    private static final String OF_THESE =
            " join unnest(?::int[], ?::bigint[]) as u(area, person)"
                    + " on t.area = u.area and t.person = u.person ";

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
                .params(area.number(), hash(id))
                .query(Long.class)
                .optional();
    }

    byte[] hash(ResidentId id) {
        return vault.hash(RESIDENT_ID, id.reveal());
    }

    /** Numbers of those who are known already, by their place in the list. */
    Map<Integer, Long> numbersOf(List<Enrolling.Newcomer> all) {
        Map<Integer, Long> numbers = new HashMap<>();
        jdbc.sql(
                        """
                        select u.place, t.person from person t
                          join unnest(?::int[], ?::bytea[]) with ordinality as u(area, hash, place)
                            on t.area = u.area and t.identity_hash = u.hash""")
                .param(all.stream().mapToInt(who -> who.area().number()).toArray())
                .param(all.stream().map(who -> hash(who.id())).toArray(byte[][]::new))
                .query(
                        row -> {
                            numbers.put(row.getInt("place") - 1, row.getLong("person"));
                        });
        return numbers;
    }

    /** The persons of these keys that are known, without years and settlements. */
    Map<PersonKey, Person> persons(Collection<PersonKey> keys) {
        int[] areas = PersonKey.areas(keys);
        long[] numbers = PersonKey.persons(keys);
        Map<PersonKey, Person> persons = HashMap.newHashMap(keys.size());
        these(
                """
                select t.area, t.person, t.identity_sealed, t.name_sealed, t.birth, t.sex,
                       t.civil_servant, t.assistance, coalesce(a.balance, 0) as balance,
                       coalesce(a.version, -1) as account_version
                  from person t
                """,
                """
                  left join personal_account a on a.area = t.area and a.person = t.person""",
                areas,
                numbers,
                row -> persons.put(key(row), new Person(row, vault)));
        if (persons.isEmpty()) {
            return persons;
        }
        these(
                "select t.* from enrolment t ",
                "where t.status = 'NORMAL' order by t.begins",
                areas,
                numbers,
                row -> of(persons, row).enrol(row));
        these(
                "select t.* from filing t ",
                "where t.status = 'ACTIVE' order by t.begins",
                areas,
                numbers,
                row -> of(persons, row).file(row));
        these(
                "select t.* from chronic_recognition t ",
                "",
                areas,
                numbers,
                row -> of(persons, row).recognise(row));
        return persons;
    }

    private void these(
            String select, String rest, int[] areas, long[] persons, RowCallbackHandler each) {
        jdbc.sql(select + OF_THESE + rest).param(areas).param(persons).query(each);
    }

    private static PersonKey key(ResultSet row) throws SQLException {
        return new PersonKey(row.getInt("area"), row.getLong("person"));
    }

    private static Person of(Map<PersonKey, Person> persons, ResultSet row) throws SQLException {
        return Objects.requireNonNull(persons.get(key(row)));
    }

    private static Period period(ResultSet row) throws SQLException {
        @Nullable LocalDate ends = row.getObject("ends", LocalDate.class);
        return new Period(row.getObject("begins", LocalDate.class), ends);
    }

    /** A person while being read. */
    static final class Person {

        private final AreaCode area;
        private final String number;
        private final ResidentId id;
        private final String name;
        private final Insured.Sex sex;
        private final LocalDate birth;
        private final boolean civilServant;
        private final Assistance assistance;
        private final Money balance;
        private final long accountVersion;
        private final List<PersonFacts.Enrolled> enrolments = new ArrayList<>(2);
        private final List<Filing> filings = new ArrayList<>(2);
        private final List<PersonBooks.Recognition> recognised = new ArrayList<>(0);

        private Person(ResultSet row, Vault vault) throws SQLException {
            area = new AreaCode(row.getInt("area"));
            number = Long.toString(row.getLong("person"));
            id = ResidentId.of(vault.openText(row.getBytes("identity_sealed")));
            name = vault.openText(row.getBytes("name_sealed"));
            sex = Insured.Sex.valueOf(row.getString("sex"));
            birth = row.getObject("birth", LocalDate.class);
            civilServant = row.getBoolean("civil_servant");
            assistance = Assistance.valueOf(row.getString("assistance"));
            balance = Money.ofFen(row.getLong("balance"));
            accountVersion = row.getLong("account_version");
        }

        private void enrol(ResultSet row) throws SQLException {
            enrolments.add(
                    new PersonFacts.Enrolled(
                            area,
                            Scheme.of(row.getString("scheme")).orElseThrow(),
                            PersonType.valueOf(row.getString("person_type")),
                            period(row),
                            civilServant,
                            balance));
        }

        private void file(ResultSet row) throws SQLException {
            filings.add(
                    new Filing(
                            FilingCategory.valueOf(row.getString("category")),
                            new AreaCode(row.getInt("treating_area")),
                            period(row),
                            row.getBoolean("promise_open")));
        }

        private void recognise(ResultSet row) throws SQLException {
            recognised.add(new PersonBooks.Recognition(row.getString("disease"), period(row)));
        }

        Versions versions() {
            return new Versions(accountVersion);
        }

        /** What is known of the person, without years and settlements. */
        PersonBooks books() {
            PersonFacts facts = new PersonFacts(number, id, name, sex, birth, enrolments, filings);
            return new PersonBooks(
                    area, facts, assistance, recognised, balance, Map.of(), Map.of());
        }
    }
}
