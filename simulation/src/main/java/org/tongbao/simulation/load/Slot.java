package org.tongbao.simulation.load;

/** What differs from message to message; always of the same width, so that it is written over. */
enum Slot {
    MESSAGE_ID('A', 30),
    TIME('B', 19),
    INSTITUTION('C', 12),
    INSTITUTION_NUMBER('D', 5),
    INSURED_AREA('E', 6),
    TREATING_AREA('F', 6),
    VISIT('G', 19),
    PERSON('H', 19),
    IDENTITY('I', 18),
    SETTLEMENT('J', 19),
    ORIGINAL_MESSAGE('K', 30),
    KEY('L', 37),
    STAMP('M', 13),
    SIGNATURE('N', 28);

    private final char letter;
    private final int width;

    Slot(char letter, int width) {
        this.letter = letter;
        this.width = width;
    }

    /** Bytes it takes. */
    int width() {
        return width;
    }

    /** What stands in its place in a template; no other slot's contains it. */
    String mark() {
        return ("~" + letter).repeat(width).substring(0, width);
    }
}
