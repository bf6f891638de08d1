package org.tongbao.platform.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.database.Vault;

/**
 * What was answered to which message, for ever, and every message as it came. The primary key of
 * the first makes a message take effect once; both are sealed, for they name persons.
 */
@Component
class MessageLog {

    /**
     * What a key was answered.
     *
     * @param contentHash of the request, or null if it was reversed before it arrived
     * @param answer in full
     * @param area insured area of the settlement it made, or null
     * @param settlement id of it, or null
     */
    record Known(
            @Nullable String contentHash,
            String answer,
            @Nullable AreaCode area,
            @Nullable String settlement) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    MessageLog(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Known> find(RequestKey key) {
        return jdbc.sql(
                        """
                        select content_hash, answer_sealed, insured_area, settlement
                          from received_message
                         where institution = ? and infno = ? and msgid = ?""")
                .params(key.institution(), key.transaction(), key.message())
                .query(
                        (row, _) -> {
                            byte[] hash = row.getBytes("content_hash");
                            int area = row.getInt("insured_area");
                            AreaCode of = row.wasNull() ? null : new AreaCode(area);
                            long settlement = row.getLong("settlement");
                            return new Known(
                                    hash == null ? null : HexFormat.of().formatHex(hash),
                                    vault.openText(row.getBytes("answer_sealed")),
                                    of,
                                    row.wasNull() ? null : Long.toString(settlement));
                        })
                .optional();
    }

    /**
     * Keeps an answer. A second one under the same key is refused by the database, and with it all
     * that was done for it.
     *
     * @param contentHash null to close a key that never arrived
     * @throws org.springframework.dao.DuplicateKeyException if the key was answered meanwhile
     */
    void keep(
            RequestKey key,
            @Nullable String contentHash,
            Instant at,
            @Nullable AreaCode area,
            @Nullable String settlement,
            byte[] answer) {
        jdbc.sql(
                        """
                        insert into received_message (institution, infno, msgid, content_hash,
                            received_at, insured_area, settlement, answer_sealed)
                        values (?,?,?,?,?,?,?::numeric,?)""")
                .param(key.institution())
                .param(key.transaction())
                .param(key.message())
                .param(contentHash == null ? null : HexFormat.of().parseHex(contentHash))
                .param(at.atOffset(ZoneOffset.UTC))
                .param(area == null ? null : area.number())
                .param(settlement)
                .param(vault.seal(answer))
                .update();
    }

    /** Keeps a message as it came and as it was answered. */
    void raw(
            RequestKey key,
            long id,
            Instant received,
            Instant answered,
            boolean succeeded,
            byte[] request,
            byte[] answer) {
        jdbc.sql(
                        """
                        insert into raw_message (institution, id, infno, msgid, received_at,
                            answered_at, succeeded, request_sealed, answer_sealed)
                        values (?,?,?,?,?,?,?,?,?)""")
                .params(
                        key.institution(),
                        id,
                        key.transaction(),
                        key.message(),
                        received.atOffset(ZoneOffset.UTC),
                        answered.atOffset(ZoneOffset.UTC),
                        succeeded,
                        vault.seal(request),
                        vault.seal(answer))
                .update();
    }
}
