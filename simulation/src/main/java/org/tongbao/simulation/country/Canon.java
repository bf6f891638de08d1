package org.tongbao.simulation.country;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.Letter;

/**
 * The canonical text of what travels, and its hash: the seal of a parcel, the content of a request.
 * Bodies never change, so each is hashed once.
 */
final class Canon {

    private final MessageDigest digest;
    private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();

    Canon() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a body, or of the matter or message in it. */
    String hash(Object body) {
        return known.computeIfAbsent(
                body,
                each ->
                        HexFormat.of()
                                .formatHex(
                                        digest.digest(
                                                text(each).getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(Object body) {
        return switch (body) {
            case Body.Post(Letter.Reply reply) ->
                    reply.key()
                            + "|"
                            + reply.desk()
                            + "|"
                            + reply.insuredArea()
                            + "|"
                            + text(reply.outcome());
            default -> body.toString();
        };
    }

    private static String text(Letter.Outcome outcome) {
        return switch (outcome) {
            case Letter.Answered(AreaAnswer.Settled settled) ->
                    "settled|"
                            + settled.settlementId()
                            + "|"
                            + settled.at()
                            + "|"
                            + settled.balance()
                            + "|"
                            + text(settled.settlement());
            case Letter.Answered(AreaAnswer.Declined declined) ->
                    "declined|" + text(declined.settlement());
            default -> outcome.toString();
        };
    }

    private static String text(Settlement settlement) {
        return settlement.answer().name() + settlement.amounts() + settlement.yearChanges();
    }
}
