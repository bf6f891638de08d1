package org.tongbao.platform.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.ScopedLine;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.message.BilledLine;
import tools.jackson.databind.json.JsonMapper;

/** The fee lines of visits, each with its split. A settled line is never changed. */
@Component
class FeeLines {

    /**
     * A line as kept.
     *
     * @param billed as sent
     * @param line as rules of benefit see it
     * @param settlement it went into, or null
     */
    record Kept(BilledLine billed, FeeLine line, @Nullable String settlement) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FeeLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A billed line as rules of benefit see it. */
    static FeeLine asBilled(BilledLine billed) {
        BilledLine.Approval approval = billed.approved();
        Boolean approved =
                (approval == null || approval == BilledLine.Approval.NOT_NEEDED)
                        ? null
                        : Boolean.valueOf(approval == BilledLine.Approval.APPROVED);
        return new FeeLine(
                billed.code(), null, billed.price(), billed.quantity(), billed.amount(), approved);
    }

    /**
     * Adds lines.
     *
     * @throws DeskRefusal if a serial is there already
     */
    void add(DeskVisit visit, List<BilledLine> billed, List<ScopedLine> split) {
        for (int i = 0; i < billed.size(); i++) {
            add(visit, billed.get(i), split.get(i));
        }
    }

    private void add(DeskVisit visit, BilledLine billed, ScopedLine split) {
        UnitPrice cap = split.cap();
        try {
            jdbc.sql(
                            """
                            insert into fee_line (institution, visit, serial, refunds, occurred_at,
                                code, own_code, item_class, price, quantity, amount, approved,
                                self_pay_ratio, price_cap, outside, above_cap, pre_self_pay,
                                in_scope, details)
                            values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?::jsonb)""")
                    .param(visit.institution())
                    .param(visit.id())
                    .param(billed.serial())
                    .param(billed.refundOf())
                    .param(billed.at().atZone(Receipt.CHINA).toOffsetDateTime())
                    .param(billed.code())
                    .param(billed.ownCode())
                    .param(split.itemClass().name())
                    .param(billed.price().micros())
                    .param(billed.quantity().tenThousandths())
                    .param(billed.amount().fen())
                    .param(split.line().approved())
                    .param(split.selfPay().perMillion())
                    .param(cap == null ? null : cap.micros())
                    .param(split.outside().fen())
                    .param(split.aboveCap().fen())
                    .param(split.preSelfPay().fen())
                    .param(split.inScope().fen())
                    .param(json.writeValueAsString(billed))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new DeskRefusal(
                    "费用明细流水号 feedetl_sn " + billed.serial() + " 在本次就诊中已存在",
                    "feedetl_sn " + billed.serial() + " is already there in this visit");
        }
    }

    /** Lines of a visit that are in no settlement and not withdrawn. */
    List<Kept> unsettled(DeskVisit visit) {
        return kept(visit, "not void and settlement is null", null);
    }

    /** Lines that went into a settlement, or into any where none is named. */
    List<Kept> settled(DeskVisit visit, @Nullable String settlement) {
        return settlement == null
                ? kept(visit, "settlement is not null", null)
                : kept(visit, "settlement = ?::numeric", settlement);
    }

    /** Whether a serial of the visit stands. */
    Optional<Kept> find(DeskVisit visit, String serial) {
        return kept(visit, "not void and serial = ?", serial).stream().findFirst();
    }

    private List<Kept> kept(DeskVisit visit, String which, @Nullable String value) {
        var query =
                jdbc.sql(
                                "select details, approved, settlement from fee_line"
                                        + " where institution = ? and visit = ? and "
                                        + which
                                        + " order by occurred_at, serial")
                        .param(visit.institution())
                        .param(visit.id());
        return (value == null ? query : query.param(value)).query((row, _) -> read(row)).list();
    }

    private Kept read(ResultSet row) throws SQLException {
        BilledLine billed = json.readValue(row.getString("details"), BilledLine.class);
        long settlement = row.getLong("settlement");
        boolean settled = !row.wasNull();
        return new Kept(billed, asBilled(billed), settled ? Long.toString(settlement) : null);
    }

    /**
     * Withdraws lines not yet settled.
     *
     * @param serial of one, or null for all
     * @param batch charge batch of those meant, or null for all
     * @return how many
     */
    int withdraw(DeskVisit visit, @Nullable String serial, @Nullable String batch) {
        return jdbc.sql(
                        """
                        update fee_line set void = true
                         where institution = ? and visit = ? and not void and settlement is null
                           and (?::text is null or serial = ?)
                           and (?::text is null or details ->> 'batch' = ?)""")
                .param(visit.institution())
                .param(visit.id())
                .param(serial)
                .param(serial)
                .param(batch)
                .param(batch)
                .update();
    }
}
