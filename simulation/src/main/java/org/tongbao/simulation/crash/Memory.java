package org.tongbao.simulation.crash;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What all hospitals were told, kept where no kill reaches it. */
final class Memory {

    private final Map<Key, Belief> settlements = new ConcurrentHashMap<>();
    private final Map<Key, Told> mirrors = new ConcurrentHashMap<>();
    private final Map<Key, Set<String>> heard = new ConcurrentHashMap<>();
    private final Set<Key> undoing = ConcurrentHashMap.newKeySet();
    private final Queue<Difference> contradictions = new ConcurrentLinkedQueue<>();

    /** A hospital has made up its mind about a settlement it asked for. */
    void believe(Key key, Belief belief) {
        settlements.put(key, belief);
    }

    /** A message that may take something back is about to be sent. */
    void undoing(Key key) {
        undoing.add(key);
    }

    /** A taking back was acknowledged. */
    void mirrored(Key key, Told told) {
        mirrors.put(key, told);
    }

    /** An answer named a settlement for a call: all answers to a call must name the same. */
    void heard(Key key, String settlement) {
        heard.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet()).add(settlement);
    }

    /** Two answers do not go together. */
    void contradict(String zh, String en) {
        contradictions.add(new Difference(zh, en));
    }

    Map<Key, Belief> settlements() {
        return settlements;
    }

    Map<Key, Told> mirrors() {
        return mirrors;
    }

    Map<Key, Set<String>> heard() {
        return heard;
    }

    boolean mayUndo(Key key) {
        return undoing.contains(key);
    }

    List<Difference> contradictions() {
        return List.copyOf(contradictions);
    }
}
