package org.tongbao.policy.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;
import org.tongbao.policy.Fault;

/** Versions of one thing must follow one another day by day, neither overlapping nor with a gap. */
final class Succession {

    /**
     * One version.
     *
     * @param thing what it is a version of
     * @param mark where its period is written
     * @param period the days it holds
     */
    record Term(String thing, Mark mark, Period period) {}

    private Succession() {}

    static List<Fault> faults(List<Term> terms) {
        Map<String, List<Term>> byThing =
                terms.stream().collect(Collectors.groupingBy(Term::thing));
        return byThing.values().stream().flatMap(some -> ofOne(some).stream()).toList();
    }

    private static List<Fault> ofOne(List<Term> terms) {
        List<Term> inTime =
                terms.stream().sorted(Comparator.comparing(t -> t.period().from())).toList();
        var faults = new java.util.ArrayList<Fault>();
        for (int i = 1; i < inTime.size(); i++) {
            Fault fault = between(inTime.get(i - 1), inTime.get(i));
            if (fault != null) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private static @Nullable Fault between(Term before, Term after) {
        LocalDate end = before.period().to();
        LocalDate from = after.period().from();
        if (before.period().overlaps(after.period())) {
            return fault(
                    after,
                    "与 " + before.mark() + " 的 " + before.period() + " 重叠",
                    "overlaps " + before.period() + " of " + before.mark());
        }
        if (end != null && end.plusDays(1).isBefore(from)) {
            String gap = end.plusDays(1) + ".." + from.minusDays(1);
            return fault(
                    after,
                    "与 " + before.mark() + " 之间有空档 " + gap,
                    "leaves a gap " + gap + " after " + before.mark());
        }
        return null;
    }

    private static Fault fault(Term term, String zh, String en) {
        Mark mark = term.mark();
        return new Fault(mark.file(), mark.line(), "effective", term.period().toString(), zh, en);
    }
}
