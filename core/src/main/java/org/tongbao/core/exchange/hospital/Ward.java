package org.tongbao.core.exchange.hospital;

import org.tongbao.core.exchange.Table;

/**
 * All a hospital keeps.
 *
 * @param institution national code
 * @param serial of its next message; never used twice
 * @param visits by their id
 */
public record Ward(String institution, long serial, Table<String, VisitFile> visits) {

    /** One that has sent no message yet. */
    public static Ward empty(String institution) {
        return new Ward(institution, 1, Table.empty());
    }

    Ward with(String visitId, VisitFile file) {
        return new Ward(institution, serial, visits.with(visitId, file));
    }

    Ward counted() {
        return new Ward(institution, serial + 1, visits);
    }
}
