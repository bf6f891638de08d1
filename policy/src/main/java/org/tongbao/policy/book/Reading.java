package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.policy.Fault;

/** What gathers while one file is read: its faults, its figures, and which sources it used. */
final class Reading {

    private final Map<String, Map<String, Citation>> sources;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<Figure> figures = new LinkedHashSet<>();
    private final List<NamedArea> areas = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /**
     * @param sources by file and name; more than one file where one is based on another
     */
    Reading(Map<String, Map<String, Citation>> sources) {
        this.sources = sources;
    }

    void fault(Mark mark, String field, String value, String zh, String en) {
        faults.add(new Fault(mark.file(), mark.line(), field, value, zh, en));
    }

    /** The citation a source leaf names, or null if its file has none of that name. */
    @Nullable Citation citation(Tree.Leaf source) {
        used.add(source.mark().file() + " " + source.text());
        return sources.getOrDefault(source.mark().file(), Map.of()).get(source.text());
    }

    void figure(Figure figure) {
        figures.add(figure);
    }

    void area(NamedArea area) {
        areas.add(area);
    }

    boolean uses(String file, String source) {
        return used.contains(file + " " + source);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<NamedArea> areas() {
        return List.copyOf(areas);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** ILLUSTRATIVE if any figure is; else CHECKED. */
    Certainty certainty() {
        return figures.stream().anyMatch(f -> f.citation().certainty() == Certainty.ILLUSTRATIVE)
                ? Certainty.ILLUSTRATIVE
                : Certainty.CHECKED;
    }
}
