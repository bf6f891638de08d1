package org.tongbao.simulation.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays what the hospitals were told beside what is stored. */
final class Comparing {

    private final World world;
    private final Memory memory;
    private final Books books;
    private final Map<Key, Books.Row> settlements = new HashMap<>();
    private final Map<Key, Books.Row> mirrors = new HashMap<>();
    private final Map<String, Books.Row> mirrorOf = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Comparing(World world, Memory memory, Books books) {
        this.world = world;
        this.memory = memory;
        this.books = books;
        for (Books.Row row : books.rows()) {
            String mirrored = row.mirrors();
            if (mirrored == null) {
                settlements.put(row.key(), row);
            } else {
                mirrors.put(row.key(), row);
                mirrorOf.put(mirrored, row);
            }
        }
    }

    /** Every difference; none if acknowledged = stored = booked. */
    static List<Difference> differences(World world, Memory memory, Books books) {
        Comparing comparing = new Comparing(world, memory, books);
        comparing.differences.addAll(memory.contradictions());
        comparing.differences.addAll(books.broken());
        memory.settlements().forEach(comparing::believed);
        memory.mirrors().forEach(comparing::mirrored);
        memory.heard().forEach(comparing::heard);
        books.rows().forEach(comparing::stored);
        comparing.accounts();
        return comparing.differences;
    }

    private void believed(Key key, Belief belief) {
        Books.Row row = settlements.get(key);
        boolean stands = row != null && !mirrorOf.containsKey(row.id());
        boolean undone = row != null && mirrorOf.containsKey(row.id());
        boolean holds =
                switch (belief.standing()) {
                    case SETTLED -> stands;
                    case TAKEN_BACK -> undone;
                    case REVERSED -> !stands;
                    case REFUSED -> row == null;
                };
        if (!holds) {
            differ(
                    "医院所知与账上不符",
                    "hospital and books hold different things",
                    belief.standing(),
                    stands ? "SETTLED" : undone ? "TAKEN_BACK" : "NOTHING",
                    key);
        }
        agree(key, belief.told(), row);
    }

    private void mirrored(Key key, Told told) {
        Books.Row row = mirrors.get(key);
        if (row == null) {
            differ("已确认的撤销没有入账", "an acknowledged taking back is not stored", key);
        }
        agree(key, told, row);
    }

    private void agree(Key key, @Nullable Told told, Books.@Nullable Row row) {
        if (told != null && row != null) {
            Told stored = new Told(row.id(), row.figures());
            if (!told.equals(stored)) {
                differ("医院得到的金额与账上不符", "told and stored figures differ", told, stored, key);
            }
        }
    }

    private void heard(Key key, Set<String> named) {
        if (named.size() > 1) {
            differ("同一报文得到不同结算", "answers to one call name different settlements", named, key);
        }
        Books.Row row = settlements.get(key);
        if (row == null || !named.contains(row.id())) {
            differ("回答所称结算不在账上", "an answered settlement is not stored", named, key);
        }
    }

    private void stored(Books.Row row) {
        boolean asked =
                row.mirrors() == null
                        ? memory.settlements().containsKey(row.key())
                        : memory.mayUndo(row.key());
        if (!asked) {
            differ("账上的记录无人请求", "nobody asked for what is stored", row.id(), row.key());
        }
    }

    private void accounts() {
        for (World.Insured person : world.insured()) {
            var opening = books.accounts().get(person.number());
            if (!person.opening().equals(opening)) {
                differ(
                        "个人账户期初与余额倒推不符",
                        "an account did not begin with what its balance tells of",
                        person.opening(),
                        String.valueOf(opening),
                        person.number());
            }
        }
    }

    private void differ(String zh, String en, Object... facts) {
        String where = String.join(" · ", Stream.of(facts).map(Object::toString).toList());
        differences.add(new Difference(zh + "：" + where, en + ": " + where));
    }
}
