package org.tongbao.simulation.world;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.database.Vault;

/**
 * Enters insured persons in the registers by the thousand, each filed for the city they travel to.
 * Nobody of them exists: an identity number is made of a count, in order numbers nobody is given,
 * with its check character.
 */
final class Newcomers {

    private static final int FIRST_ORDER = 900;
    private static final int ORDERS = 100;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);
    private static final int BIRTHDAYS = 12_000;
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String RESIDENT_CARD = "01";

    private static final List<String> TYPES =
            List.of("int", "bigint", "bytea", "bytea", "bytea", "date", "boolean", "int", "bigint");

    /** Identity, enrolment, account and filing, as the register writes them one by one. */
    private static final String ENTER =
            """
            with newcomer as (
                select * from unnest(?::int[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[],
                        ?::date[], ?::boolean[], ?::int[], ?::bigint[])
                    as n (area, person, identity, hash, name, birth, male, filed, filing)),
            persons as (
                insert into person (area, person, identity_kind, identity_sealed, identity_hash,
                    name_sealed, birth, sex)
                select area, person, '01', identity, hash, name, birth,
                    case when male then 'MALE' else 'FEMALE' end from newcomer),
            enrolments as (
                insert into enrolment (area, person, scheme, begins, person_type, status)
                select area, person, 310, '2020-01-01', 'ACTIVE', 'NORMAL' from newcomer),
            accounts as (
                insert into personal_account (area, person, balance)
                select area, person, 100000 + person % 100000 from newcomer)
            insert into filing (area, id, person, category, treating_area, begins, ends, filed_at,
                status)
            select area, filing, person, 'REFERRED', filed, current_date - 30, current_date + 180,
                now(), 'ACTIVE' from newcomer""";

    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    Newcomers(Vault vault, Ids ids, Clock clock) {
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** The identity number of a person, by the count. */
    static ResidentId identity(int person) {
        int ofPlace = person / WorldSize.PLACES;
        LocalDate birth = FIRST_BIRTH.plusDays(ofPlace % BIRTHDAYS);
        int order = FIRST_ORDER + ofPlace / BIRTHDAYS % ORDERS;
        String digits = World.home(person).district() + DIGITS.format(birth) + order;
        return ResidentId.of(digits + ResidentId.check(digits));
    }

    /** The name of a person; it says that there is no such person. */
    static String name(int person) {
        return "示例·" + person;
    }

    /**
     * Enters the persons from one count to before another.
     *
     * @param numbers where their numbers are put
     */
    void enter(Connection connection, long[] numbers, int from, int to) throws SQLException {
        int count = to - from;
        Object[][] columns = new Object[TYPES.size()][count];
        for (int column = 0; column < columns.length; column++) {
            if (TYPES.get(column).equals("bytea")) {
                columns[column] = new byte[count][];
            }
        }
        for (int i = 0; i < count; i++) {
            int person = from + i;
            numbers[person] = ids.next(clock.instant());
            ResidentId id = identity(person);
            Place away = Place.ALL.get(World.destination(person));
            columns[0][i] = World.home(person).pooling().number();
            columns[1][i] = numbers[person];
            columns[2][i] = vault.seal(id.reveal());
            columns[3][i] = vault.hash(RESIDENT_CARD, id.reveal());
            columns[4][i] = vault.seal(name(person));
            columns[5][i] = Date.valueOf(id.birth());
            columns[6][i] = id.isMale();
            columns[7][i] = away.filed().number();
            columns[8][i] = ids.next(clock.instant());
        }
        try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
            for (int i = 0; i < columns.length; i++) {
                enter.setArray(i + 1, connection.createArrayOf(TYPES.get(i), columns[i]));
            }
            enter.executeUpdate();
        }
    }
}
