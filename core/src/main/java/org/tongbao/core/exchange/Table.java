package org.tongbao.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes: adding makes another one. It keeps the order in which keys came, so
 * that whoever walks it does the same things in the same order on every machine. Made for a role's
 * open matters in a simulation, not for millions of rows.
 */
public final class Table<K, V> {

    private static final Table<?, ?> EMPTY = new Table<>(Map.of());

    private final Map<K, V> rows;

    private Table(Map<K, V> rows) {
        this.rows = rows;
    }

    /** One without rows. */
    @SuppressWarnings("unchecked") // it holds nothing, so it holds nothing of a wrong type
    public static <K, V> Table<K, V> empty() {
        return (Table<K, V>) EMPTY;
    }

    /** The value of a key, or null. */
    public @Nullable V get(K key) {
        return rows.get(key);
    }

    /** The value of a key, or another where it has none. */
    public V get(K key, V otherwise) {
        return rows.getOrDefault(key, otherwise);
    }

    /** This with a value under a key. */
    public Table<K, V> with(K key, V value) {
        Map<K, V> more = new LinkedHashMap<>(rows);
        more.put(key, value);
        return new Table<>(more);
    }

    /** This without a key. */
    public Table<K, V> without(K key) {
        if (!rows.containsKey(key)) {
            return this;
        }
        Map<K, V> fewer = new LinkedHashMap<>(rows);
        fewer.remove(key);
        return new Table<>(fewer);
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The keys, in the order in which they came. */
    public List<K> keys() {
        return new ArrayList<>(rows.keySet());
    }

    /** The values, in the order in which their keys came. */
    public List<V> values() {
        return new ArrayList<>(rows.values());
    }

    /** Shows every row, in the order in which they came. */
    public void forEach(BiConsumer<K, V> row) {
        rows.forEach(row);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?, ?> table && table.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
