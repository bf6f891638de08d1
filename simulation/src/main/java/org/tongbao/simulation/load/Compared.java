package org.tongbao.simulation.load;

import org.tongbao.core.kernel.Worded;

/**
 * What was acknowledged beside what was stored.
 *
 * @param acknowledged settlements the hospitals were told of
 * @param found of them, those stored under that id with the same visit, message and amounts
 * @param stored settlements stored in all
 * @param unknown visits of which the hospitals never learned whether they were settled
 * @param undone settlements stored as taken back
 * @param takenBack of the acknowledged, those the hospitals were told are taken back
 * @param unknownBack those of which they never learned whether they were taken back
 * @param twice visits with more than one settlement in force
 * @param contradictions messages that were answered differently the second time
 */
public record Compared(
        long acknowledged,
        long found,
        long stored,
        long unknown,
        long undone,
        long takenBack,
        long unknownBack,
        long twice,
        long contradictions)
        implements Worded {

    /** Whether nothing was lost and nothing doubled. */
    public boolean holds() {
        return found == acknowledged
                && stored - acknowledged >= 0
                && stored - acknowledged <= unknown
                && undone - takenBack >= 0
                && undone - takenBack <= unknownBack
                && twice == 0
                && contradictions == 0;
    }

    @Override
    public String zh() {
        return "已确认 %,d，其中存有 %,d；共存 %,d，结果不明 %,d；撤销 %,d（存 %,d）；重复 %,d，前后不一 %,d"
                .formatted(
                        acknowledged,
                        found,
                        stored,
                        unknown,
                        takenBack,
                        undone,
                        twice,
                        contradictions);
    }

    @Override
    public String en() {
        return "acknowledged %,d, of them stored %,d; stored in all %,d, unknown %,d; taken back %,d (stored %,d); doubled %,d, contradicted %,d"
                .formatted(
                        acknowledged,
                        found,
                        stored,
                        unknown,
                        takenBack,
                        undone,
                        twice,
                        contradictions);
    }
}
