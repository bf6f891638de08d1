package org.tongbao.platform.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the messages of one round change at the desk; written together. */
final class Changes {

    private final List<DeskVisit> visits = new ArrayList<>();
    private final List<OpenLines.Tie> ties = new ArrayList<>();
    private final List<DeskVisit> released = new ArrayList<>();
    private final List<String> takenBack = new ArrayList<>();

    /** A settlement takes lines of a visit, which becomes this. */
    void settle(DeskVisit after, String settlement, List<OpenLines.Open> lines) {
        visits.add(after);
        ties.add(new OpenLines.Tie(after, settlement, lines));
    }

    /** A settlement gives its lines back to a visit, which becomes this. */
    void release(DeskVisit after, String settlement) {
        visits.add(after);
        released.add(after);
        takenBack.add(settlement);
    }

    /** Writes them, always in the same order of rows, so that two rounds never wait in a circle. */
    void write(Visits allVisits, OpenLines lines) {
        visits.sort(Comparator.comparing(DeskVisit::institution).thenComparingLong(DeskVisit::id));
        allVisits.change(visits);
        lines.settle(ties);
        lines.release(released, takenBack);
    }
}
