package org.tongbao.platform.audit;

import java.util.List;

/** How a check goes over the tables. */
enum Walk {
    /** By ranges of the ids that settlements and journal entries share. */
    BOOKS,
    /** By ranges of the ids of visits. */
    VISITS,
    /** All at once, for it adds up over the whole. */
    WHOLE;

    /** What it passes and counts on the way; the first is cut into the ranges. */
    List<Passed> tables() {
        return switch (this) {
            case BOOKS ->
                    List.of(
                            Passed.of("journal_entry", "id"),
                            Passed.of("journal_line", "entry"),
                            Passed.of("settlement", "id"),
                            Passed.of("settlement_undone", "id"));
            case VISITS ->
                    List.of(
                            new Passed("visit", "id", Passed.INSURED),
                            new Passed("fee_line", "visit", Passed.UNTOLD));
            case WHOLE ->
                    List.of(
                            new Passed("received_message", "0", Passed.INSURED),
                            Passed.of("year_so_far", "person"),
                            Passed.of("personal_account", "person"));
        };
    }

    /**
     * A table that is passed.
     *
     * @param name of it
     * @param key by which it is walked
     * @param inArea which of its rows are of {@code :area}, 0 for all
     */
    record Passed(String name, String key, String inArea) {

        /** The area as a visit or a message told it: the pooling area or a district of it. */
        private static final String INSURED =
                ":area in (0, insured_area, insured_area / 100 * 100,"
                        + " insured_area / 10000 * 10000)";

        /** Rows that do not tell their area. */
        private static final String UNTOLD = ":area = 0";

        private static Passed of(String name, String key) {
            return new Passed(name, key, "(:area = 0 or area = :area)");
        }

        /** Whether its rows tell which are of an area. */
        boolean tellsArea() {
            return !inArea.equals(UNTOLD);
        }

        /** How many rows it has in a range. */
        String count() {
            return "select count(*) from %s where %s between :from and :to and %s"
                    .formatted(name, key, inArea);
        }
    }
}
