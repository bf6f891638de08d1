package org.tongbao.simulation.country;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.HospitalMessage;
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

    /** The hash of a body, or of the message, matter or outcome in it. */
    String hash(Object part) {
        @Nullable String hash = known.get(part);
        if (hash == null) {
            byte[] text = text(part).getBytes(StandardCharsets.UTF_8);
            hash = HexFormat.of().formatHex(digest.digest(text));
            known.put(part, hash);
        }
        return hash;
    }

    /** Of what is large and travels often, its own hash stands for it. */
    private String text(Object part) {
        return switch (part) {
            case Body.Message(HospitalMessage message) -> hash(message);
            case Body.Post(Letter.Ask ask) -> address(ask) + hash(ask.matter());
            case Body.Post(Letter.Reply reply) -> address(reply) + hash(reply.outcome());
            case Letter.Outcome outcome -> text(outcome);
            default -> part.toString();
        };
    }

    private static String address(Letter letter) {
        return letter.key() + "|" + letter.desk() + "|" + letter.insuredArea() + "|";
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
