package org.tongbao.platform.desk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.database.CopyRows;
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
            @Nullable String settlement) {

        /**
         * The answer to the same request, sent again.
         *
         * @throws DeskRefusal if the key is closed, or was used for other content
         */
        String again(RequestKey key, String hash) {
            if (contentHash == null) {
                throw new DeskRefusal(
                        "报文 " + key.message() + " 已被冲正，不再生效",
                        "message " + key.message() + " was reversed and never takes effect");
            }
            if (!contentHash.equals(hash)) {
                throw new DeskRefusal(
                        "报文ID msgid " + key.message() + " 已用于内容不同的请求（交易 " + key.transaction() + "）",
                        "msgid " + key.message() + " was used for a request of other content");
            }
            return answer;
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;

    MessageLog(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Known> find(RequestKey key) {
        return Optional.ofNullable(find(List.of(key)).get(key));
    }

    /** What each of these keys was answered; nothing for those never seen. */
    Map<RequestKey, Known> find(Collection<RequestKey> keys) {
        Map<RequestKey, Known> found = new HashMap<>();
        jdbc.sql(
                        """
                        select t.institution, t.infno, t.msgid, content_hash, answer_sealed,
                               insured_area, settlement
                          from received_message t
                          join unnest(?::text[], ?::text[], ?::text[])
                               as u(institution, infno, msgid)
                            on t.institution = u.institution and t.infno = u.infno
                           and t.msgid = u.msgid""")
                .param(keys.stream().map(RequestKey::institution).toArray(String[]::new))
                .param(keys.stream().map(RequestKey::transaction).toArray(String[]::new))
                .param(keys.stream().map(RequestKey::message).toArray(String[]::new))
                .query(
                        row -> {
                            RequestKey key =
                                    new RequestKey(
                                            row.getString("institution"),
                                            row.getString("infno"),
                                            row.getString("msgid"));
                            found.put(key, known(row));
                        });
        return found;
    }

    private Known known(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes("content_hash");
        int area = row.getInt("insured_area");
        AreaCode of = row.wasNull() ? null : new AreaCode(area);
        long settlement = row.getLong("settlement");
        String made = row.wasNull() ? null : Long.toString(settlement);
        return new Known(
                hash == null ? null : HexFormat.of().formatHex(hash),
                vault.openText(row.getBytes("answer_sealed")),
                of,
                made);
    }

    /** Answers and messages to be kept, gathered one by one and written together. */
    final class Rows {

        private final CopyRows answers =
                new CopyRows(
                        "received_message",
                        """
                        institution, infno, msgid, content_hash, received_at, insured_area,
                        settlement, answer_sealed""");
        private final CopyRows messages =
                new CopyRows(
                        "raw_message",
                        """
                        institution, id, infno, msgid, received_at, answered_at, succeeded,
                        request_sealed, answer_sealed""");

        /** Keeps an answer under its key. */
        void answered(
                RequestKey key,
                String contentHash,
                Instant at,
                @Nullable AreaCode area,
                @Nullable String settlement,
                byte[] answer) {
            add(key, HexFormat.of().parseHex(contentHash), at, area, settlement, answer);
        }

        /** Closes a key that never arrived. */
        void closed(RequestKey key, Instant at) {
            add(key, null, at, null, null, new byte[0]);
        }

        private void add(
                RequestKey key,
                byte @Nullable [] hash,
                Instant at,
                @Nullable AreaCode area,
                @Nullable String settlement,
                byte[] answer) {
            answers.row()
                    .text(key.institution())
                    .text(key.transaction())
                    .text(key.message())
                    .bytes(hash)
                    .time(at)
                    .number(area == null ? null : area.number())
                    .big(settlement == null ? null : Long.valueOf(settlement))
                    .bytes(vault.seal(answer));
        }

        /**
         * Keeps a message as it came and as it was answered.
         *
         * @param answer null if it is the one kept under its key
         */
        void raw(Waiting message, Instant at, boolean succeeded, byte @Nullable [] answer) {
            messages.row()
                    .text(message.key().institution())
                    .big(message.id())
                    .text(message.key().transaction())
                    .text(message.key().message())
                    .time(message.receipt().received())
                    .time(at)
                    .truth(succeeded)
                    .bytes(vault.seal(message.body()))
                    .bytes(answer == null ? null : vault.seal(answer));
        }

        /**
         * Writes them in the transaction of the connection.
         *
         * @throws SQLException if a key was answered meanwhile
         */
        boolean write(Connection connection) throws SQLException {
            answers.write(connection);
            messages.write(connection);
            return true;
        }
    }

    Rows rows() {
        return new Rows();
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
