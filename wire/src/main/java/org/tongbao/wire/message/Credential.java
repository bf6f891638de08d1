package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.wire.fault.Masking;

/**
 * What a person shows at the counter (就诊凭证). Prints masked.
 *
 * @param kind null for another than the three national ones
 * @param number token, identity number or card number; null if the kind has none
 * @param cardCode the code read from a card, or null
 */
public record Credential(
        AreaRequest.@Nullable Credential kind, @Nullable String number, @Nullable String cardCode) {

    @Override
    public String toString() {
        return "Credential[" + kind + " " + (number == null ? "" : Masking.masked(number)) + "]";
    }
}
