package org.tongbao.platform.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;

/** Fee lines on their way into settlements and out of them, those of many visits at once. */
@Component
class OpenLines {

    private final JdbcClient jdbc;

    OpenLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line that is in no settlement, as far as settling needs it.
     *
     * @param serial within the visit
     * @param batch of charges, or null
     * @param line as rules of benefit see it
     */
    record Open(String serial, @Nullable String batch, FeeLine line) {}

    /** The lines of each visit that are in no settlement and not withdrawn, by id of the visit. */
    Map<Long, List<Open>> of(List<DeskVisit> visits) {
        Map<Long, List<Open>> open = new HashMap<>();
        jdbc.sql(
                        """
                        select t.visit, t.serial, t.details ->> 'batch' as batch, t.code, t.price,
                               t.quantity, t.amount, t.approved
                          from fee_line t
                          join unnest(?::text[], ?::bigint[]) as u(institution, visit)
                            on t.institution = u.institution and t.visit = u.visit
                         where not t.void and t.settlement is null
                         order by t.occurred_at, t.serial""")
                .param(visits.stream().map(DeskVisit::institution).toArray(String[]::new))
                .param(visits.stream().mapToLong(DeskVisit::id).toArray())
                .query(
                        row -> {
                            open.computeIfAbsent(row.getLong("visit"), _ -> new ArrayList<>())
                                    .add(opened(row));
                        });
        return open;
    }

    private static Open opened(ResultSet row) throws SQLException {
        boolean approved = row.getBoolean("approved");
        @Nullable Boolean told = row.wasNull() ? null : Boolean.valueOf(approved);
        return new Open(
                row.getString("serial"),
                row.getString("batch"),
                new FeeLine(
                        row.getString("code"),
                        null,
                        new UnitPrice(row.getLong("price")),
                        new Quantity(row.getLong("quantity")),
                        Money.ofFen(row.getLong("amount")),
                        told));
    }

    /**
     * Lines that go into a settlement.
     *
     * @param visit whose
     * @param settlement id of the settlement
     * @param lines those that were open
     */
    record Tie(DeskVisit visit, String settlement, List<Open> lines) {}

    /**
     * Ties open lines to settlements.
     *
     * @throws OptimisticLockingFailureException if one of them is open no more
     */
    void settle(List<Tie> ties) {
        List<String> institutions = new ArrayList<>();
        List<Long> visits = new ArrayList<>();
        List<String> serials = new ArrayList<>();
        List<Long> settlements = new ArrayList<>();
        for (Tie tie : ties) {
            for (Open line : tie.lines()) {
                institutions.add(tie.visit().institution());
                visits.add(tie.visit().id());
                serials.add(line.serial());
                settlements.add(Long.valueOf(tie.settlement()));
            }
        }
        if (serials.isEmpty()) {
            return;
        }
        int tied =
                jdbc.sql(
                                """
                                update fee_line t set settlement = u.settlement
                                  from unnest(?::text[], ?::bigint[], ?::text[], ?::bigint[])
                                       as u(institution, visit, serial, settlement)
                                 where t.institution = u.institution and t.visit = u.visit
                                   and t.serial = u.serial and not t.void
                                   and t.settlement is null""")
                        .param(institutions.toArray(String[]::new))
                        .param(visits.toArray(Long[]::new))
                        .param(serials.toArray(String[]::new))
                        .param(settlements.toArray(Long[]::new))
                        .update();
        if (tied != serials.size()) {
            throw new OptimisticLockingFailureException("a fee line changed since it was read");
        }
    }

    /** Frees the lines of settlements that were taken back. */
    void release(List<DeskVisit> visits, List<String> settlements) {
        if (visits.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update fee_line t set settlement = null
                          from unnest(?::text[], ?::bigint[], ?::bigint[])
                               as u(institution, visit, settlement)
                         where t.institution = u.institution and t.visit = u.visit
                           and t.settlement = u.settlement""")
                .param(visits.stream().map(DeskVisit::institution).toArray(String[]::new))
                .param(visits.stream().mapToLong(DeskVisit::id).toArray())
                .param(settlements.stream().mapToLong(Long::parseLong).toArray())
                .update();
    }

    /** The sum of lines. */
    static Money total(List<Open> lines) {
        Money sum = Money.ZERO;
        for (Open line : lines) {
            sum = sum.plus(line.line().amount());
        }
        return sum;
    }
}
