package org.tongbao.platform.area;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.database.CopyRows;
import org.tongbao.platform.hub.AreaCall;

/**
 * Which requests without a desk took effect, for ever, each with the hash of its content. The
 * primary key makes a request take effect once.
 */
@Component
class RequestKeys {

    /** The key of a request, at the area that answers it. */
    record Name(int area, RequestKey key) {

        /** Null for a request that changes nothing. */
        static @Nullable Name of(AreaCall call) {
            RequestKey key =
                    switch (call.request()) {
                        case AreaRequest.Settle settle -> settle.key();
                        case AreaRequest.TakeBack takeBack -> takeBack.key();
                        case AreaRequest.TopUp topUp -> topUp.key();
                        default -> null;
                    };
            return key == null ? null : new Name(call.area().number(), key);
        }
    }

    /**
     * What a key was used for.
     *
     * @param hash of the content, in hexadecimal
     * @param made id of the settlement or entry it made
     * @param balance of the personal account afterwards
     */
    record Known(String hash, long made, Money balance) {

        /** The answer, where it can be told without asking; else null. */
        @Nullable AreaAnswer again(AreaCall call) {
            if (!hash.equals(RequestKeys.hash(call.request()))) {
                String message = Objects.requireNonNull(Name.of(call)).key().message();
                return new AreaAnswer.Refused(
                        "请求 " + message + " 已用于其他内容", "request " + message + " had other content");
            }
            return call.request() instanceof AreaRequest.TopUp
                    ? new AreaAnswer.ToppedUp(Long.toString(made), Ids.timeOf(made), balance)
                    : null;
        }

        /** What to ask instead of the request itself. */
        AreaCall enquiry(AreaCall call) {
            String person =
                    switch (call.request()) {
                        case AreaRequest.Settle settle -> settle.treatment().personNo();
                        case AreaRequest.TakeBack takeBack -> takeBack.personNo();
                        default -> throw new IllegalStateException("answered without asking");
                    };
            return new AreaCall(
                    call.area(), new AreaRequest.FindSettlement(person, Long.toString(made)));
        }
    }

    private final JdbcClient jdbc;
    private final JdbcOperations template;

    RequestKeys(JdbcClient jdbc, JdbcOperations template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** What the keys of these calls were used for; nothing for those never seen. */
    Map<Name, Known> find(Collection<AreaCall> calls) {
        List<Name> names = calls.stream().map(Name::of).filter(Objects::nonNull).toList();
        Map<Name, Known> known = new HashMap<>();
        if (names.isEmpty()) {
            return known;
        }
        jdbc.sql(
                        """
                        select t.*, encode(t.content_hash, 'hex') as hash from area_request t
                          join unnest(?::int[], ?::text[], ?::text[], ?::text[])
                               as u(area, source, transaction, message)
                            on t.area = u.area and t.source = u.source
                           and t.transaction = u.transaction and t.message = u.message""")
                .param(names.stream().mapToInt(Name::area).toArray())
                .param(names.stream().map(n -> n.key().institution()).toArray(String[]::new))
                .param(names.stream().map(n -> n.key().transaction()).toArray(String[]::new))
                .param(names.stream().map(n -> n.key().message()).toArray(String[]::new))
                .query(
                        row -> {
                            RequestKey key =
                                    new RequestKey(
                                            row.getString("source"),
                                            row.getString("transaction"),
                                            row.getString("message"));
                            known.put(
                                    new Name(row.getInt("area"), key),
                                    new Known(
                                            row.getString("hash"),
                                            row.getLong("made"),
                                            Money.ofFen(row.getLong("balance"))));
                        });
        return known;
    }

    Rows rows() {
        return new Rows();
    }

    /** Keys to be kept. */
    static final class Rows {

        private final CopyRows rows =
                new CopyRows(
                        "area_request",
                        "area, source, transaction, message, content_hash, made, balance");

        /** Keeps the key of a call that took effect; of others nothing. */
        void add(AreaCall call, AreaAnswer answer) {
            switch (answer) {
                case AreaAnswer.Settled done -> add(call, done.settlementId(), done.balance());
                case AreaAnswer.TakenBack back ->
                        add(call, back.booked().settlementId(), back.balance());
                case AreaAnswer.ToppedUp done -> add(call, done.entry(), done.balance());
                default -> {}
            }
        }

        private void add(AreaCall call, String made, Money balance) {
            RequestKey key = Objects.requireNonNull(Name.of(call)).key();
            rows.row()
                    .number(call.area().number())
                    .text(key.institution())
                    .text(key.transaction())
                    .text(key.message())
                    .bytes(RequestContent.hash(call.request()))
                    .big(Long.parseLong(made))
                    .big(balance.fen());
        }
    }

    /**
     * Keeps keys, in the transaction it is called in.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one was used meanwhile
     */
    void keep(Rows fresh) {
        template.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            fresh.rows.write(connection);
                            return true;
                        });
    }

    private static String hash(AreaRequest request) {
        return HexFormat.of().formatHex(RequestContent.hash(request));
    }
}
