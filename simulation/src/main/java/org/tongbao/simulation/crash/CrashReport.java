package org.tongbao.simulation.crash;

import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param seed it was played with
 * @param kills by what was killed
 * @param answered messages answered with yes, of all transactions
 * @param settled settlements acknowledged
 * @param takenBack takings back acknowledged
 * @param unknown calls that ended without an answer
 * @param busy calls put off
 * @param absent calls that found nobody listening
 * @param resolved doubts by the way out of them
 * @param standing settlements that stood at the end
 * @param checks times that memory and books were compared
 * @param recoveries by what was killed: until the first answer
 * @param ownDeaths times the program ended by itself and was started again
 * @param differences what is not as it should be; none if it is proved
 * @param seconds it took
 */
public record CrashReport(
        long seed,
        Map<Death, Integer> kills,
        long answered,
        long settled,
        long takenBack,
        long unknown,
        long busy,
        long absent,
        Map<String, Long> resolved,
        long standing,
        int checks,
        Map<Death, Times> recoveries,
        int ownDeaths,
        List<Difference> differences,
        long seconds) {

    /**
     * How long something took, in milliseconds.
     *
     * @param least the shortest
     * @param median the one in the middle
     * @param most the longest
     */
    public record Times(long least, long median, long most) {

        static Times of(List<Long> millis) {
            List<Long> sorted = millis.stream().sorted().toList();
            return new Times(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
        }
    }

    /** Whether acknowledged = stored = booked. */
    public boolean isProved() {
        return differences.isEmpty();
    }
}
