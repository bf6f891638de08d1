package org.tongbao.simulation.rooms;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which rooms there are and which leans on which, a fact a line: {@code core.law} and {@code
 * core.law -> core.kernel}. A room is a package, named as it stands below a base.
 *
 * @param facts in the order of the alphabet, so that a room stands before what it leans on
 */
record RoomMap(NavigableSet<String> facts) {

    private static final String LEANS_ON = " -> ";

    /** The map as the code has it. */
    static RoomMap of(JavaClasses classes, String base) {
        NavigableSet<String> facts = new TreeSet<>();
        String below = base + ".";
        for (JavaClass each : classes) {
            String room = each.getPackageName().substring(below.length());
            facts.add(room);
            each.getDirectDependenciesFromSelf().stream()
                    .map(RoomMap::target)
                    .filter(other -> other.startsWith(below))
                    .map(other -> other.substring(below.length()))
                    .filter(other -> !other.equals(room))
                    .forEach(other -> facts.add(room + LEANS_ON + other));
        }
        return new RoomMap(facts);
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }

    /** The map as it was drawn; a line that begins with {@code #} is for the reader. */
    static RoomMap drawn(Collection<String> lines) {
        return new RoomMap(
                new TreeSet<>(
                        lines.stream()
                                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                .toList()));
    }

    /** What to add to {@code drawn} (+) and to strike from it (-) until it equals this map. */
    List<String> correctionsOf(RoomMap drawn) {
        return Stream.concat(
                        facts.stream().filter(f -> !drawn.facts.contains(f)).map(f -> "+ " + f),
                        drawn.facts.stream().filter(f -> !facts.contains(f)).map(f -> "- " + f))
                .toList();
    }

    boolean has(String room) {
        return facts.contains(room);
    }

    /** The rooms {@code room} leans on. */
    List<String> under(String room) {
        String start = room + LEANS_ON;
        return facts.stream()
                .filter(fact -> fact.startsWith(start))
                .map(fact -> fact.substring(start.length()))
                .toList();
    }

    /** The rooms that lean on themselves by way of others; empty if the map has levels. */
    List<String> circling() {
        return facts.stream()
                .filter(fact -> !fact.contains(LEANS_ON))
                .filter(room -> reach(room, new TreeSet<>()).contains(room))
                .toList();
    }

    private NavigableSet<String> reach(String room, NavigableSet<String> seen) {
        under(room).stream().filter(seen::add).forEach(other -> reach(other, seen));
        return seen;
    }
}
