package org.tongbao.wire.message;

/**
 * Undo what may or may not have been done (冲正, 2601).
 *
 * @param personNo number of the person
 * @param originalMessageId message id of the call whose outcome is unknown
 * @param original what that call was
 */
public record Reversal(String personNo, String originalMessageId, Reversible original)
        implements Message {

    /** Calls that can be undone in this way. */
    public enum Reversible {
        PHARMACY_SETTLEMENT("2102"),
        OUTPATIENT_SETTLEMENT("2207"),
        INPATIENT_SETTLEMENT("2304"),
        ADMISSION("2401");

        private final String number;

        Reversible(String number) {
            this.number = number;
        }

        /** The transaction number under which the original was kept. */
        public String number() {
            return number;
        }
    }
}
