package org.tongbao.simulation.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.area.Enrolling;

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
    private static final LocalDate INSURED_SINCE = LocalDate.of(2020, 1, 1);
    private static final int LEAST_FEN = 100_000;

    private static final String FILE =
            """
            insert into filing (area, id, person, category, treating_area, begins, ends, filed_at,
                status)
            select area, id, person, 'REFERRED', filed, current_date - 30, current_date + 180,
                now(), 'ACTIVE'
              from unnest(?::int[], ?::bigint[], ?::bigint[], ?::int[])
                as f (area, id, person, filed)""";

    private final Enrolling enrolling;
    private final Ids ids;
    private final Clock clock;

    Newcomers(Enrolling enrolling, Ids ids, Clock clock) {
        this.enrolling = enrolling;
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

    private static Enrolling.Newcomer newcomer(int person) {
        return new Enrolling.Newcomer(
                World.home(person).pooling(),
                identity(person),
                "示例·" + person,
                Scheme.EMPLOYEE,
                PersonType.ACTIVE,
                INSURED_SINCE,
                false,
                Assistance.NONE,
                Money.ofFen(LEAST_FEN + person % LEAST_FEN));
    }

    /**
     * Enters the persons from one count to before another.
     *
     * @param numbers where their numbers are put
     */
    void enter(Connection connection, long[] numbers, int from, int to) throws SQLException {
        List<String> entered =
                enrolling.enrol(IntStream.range(from, to).mapToObj(Newcomers::newcomer).toList());
        Object[][] columns = new Object[4][to - from];
        for (int i = 0; i < entered.size(); i++) {
            int person = from + i;
            numbers[person] = Long.parseLong(entered.get(i));
            columns[0][i] = World.home(person).pooling().number();
            columns[1][i] = ids.next(clock.instant());
            columns[2][i] = numbers[person];
            columns[3][i] = Place.ALL.get(World.destination(person)).filed().number();
        }
        List<String> types = List.of("int", "bigint", "bigint", "int");
        try (PreparedStatement file = connection.prepareStatement(FILE)) {
            for (int i = 0; i < columns.length; i++) {
                file.setArray(i + 1, connection.createArrayOf(types.get(i), columns[i]));
            }
            file.executeUpdate();
        }
    }
}
