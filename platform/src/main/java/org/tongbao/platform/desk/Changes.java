package org.tongbao.platform.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the messages of one round change at the desk; written together. */
final class Changes {

    private final List<Visits.Change> visits = new ArrayList<>();
    private final List<OpenLines.Tie> ties = new ArrayList<>();
    private final List<DeskVisit> released = new ArrayList<>();
    private final List<String> takenBack = new ArrayList<>();

    /**
     * A settlement takes lines of a visit, which becomes this.
     *
     * @param told whether what is known of the visit changed with it
     */
    void settle(DeskVisit after, boolean told, String settlement, List<OpenLines.Open> lines) {
        visits.add(new Visits.Change(after, told));
        ties.add(new OpenLines.Tie(after, settlement, lines));
    }

    /** A settlement gives its lines back to a visit, which becomes this. */
    void release(DeskVisit after, String settlement) {
        visits.add(new Visits.Change(after, /* told= */ false));
        released.add(after);
        takenBack.add(settlement);
    }

    /** Writes them, always in the same order of rows, so that two rounds never wait in a circle. */
    void write(Visits allVisits, OpenLines lines) {
        Comparator<DeskVisit> order =
                Comparator.comparing(DeskVisit::institution).thenComparingLong(DeskVisit::id);
        visits.sort(Comparator.comparing(Visits.Change::visit, order));
        ties.sort(Comparator.comparing(OpenLines.Tie::visit, order));
        allVisits.change(visits);
        lines.settle(ties);
        lines.release(released, takenBack);
    }
}
