package org.tongbao.platform.area;

import java.util.Optional;

/** Ids as others quote them: decimal digits. */
final class WireNumber {

    private WireNumber() {}

    /** The id, or nothing if the text can be none. */
    static Optional<Long> read(String digits) {
        try {
            long id = Long.parseLong(digits);
            return id > 0 && Long.toString(id).equals(digits) ? Optional.of(id) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
