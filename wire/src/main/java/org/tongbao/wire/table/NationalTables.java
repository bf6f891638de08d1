package org.tongbao.wire.table;

import static org.tongbao.wire.table.DataFile.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All published transactions and dictionaries with the overlay laid over them. Built once at the
 * start; immutable and shared after that.
 */
public final class NationalTables {

    private static final String ENVELOPE = "envelope";

    private final Map<String, Transaction> transactions = new LinkedHashMap<>();
    private final Map<String, Dictionary> dictionaries;
    private final Transaction envelope;

    private NationalTables(
            Drafts drafts,
            Map<String, Dictionary> dictionaries,
            Map<String, List<Condition>> ties) {
        this.dictionaries = dictionaries;
        Map<String, String> titles = new LinkedHashMap<>();
        drafts.all().forEach(row -> titles.putIfAbsent(row.transaction, row.title));
        titles.forEach(
                (number, title) ->
                        transactions.put(
                                number,
                                new Transaction(
                                        number,
                                        title,
                                        new FormDrawing(drafts, dictionaries, number, "in").draw(),
                                        new FormDrawing(drafts, dictionaries, number, "out").draw(),
                                        ties.getOrDefault(number, List.of()))));
        envelope = java.util.Objects.requireNonNull(transactions.remove(ENVELOPE));
    }

    /**
     * Reads the data files that come with the program.
     *
     * @throws IllegalStateException naming the row, if one is wrong or an overlay corrects nothing
     */
    public static NationalTables load() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        DataFile.rows("kinds.csv")
                .forEach(row -> kinds.put(cell(row, "published"), Kind.valueOf(cell(row, "kind"))));
        List<Map<String, String>> printed = new ArrayList<>(DataFile.rows("envelope.csv"));
        printed.addAll(DataFile.rows("fields.csv"));
        Drafts drafts = new Drafts(printed, kinds);
        DataFile.rows("base-overlay.csv").forEach(drafts::lay);
        return new NationalTables(drafts, readDictionaries(), readConditions());
    }

    /** The transaction of this number. */
    public Optional<Transaction> transaction(String number) {
        return Optional.ofNullable(transactions.get(number));
    }

    /** All transactions, in the published order. */
    public List<Transaction> transactions() {
        return List.copyOf(transactions.values());
    }

    /** The envelope around every request, with the conditions on it. */
    public Transaction envelope() {
        return envelope;
    }

    /** The dictionary of this name. */
    public Optional<Dictionary> dictionary(String name) {
        return Optional.ofNullable(dictionaries.get(name));
    }

    private static Map<String, Dictionary> readDictionaries() {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        Map<String, @Nullable Integer> growing = new LinkedHashMap<>();
        DataFile.rows("dictionary.csv").forEach(row -> addCode(labels, row));
        for (Map<String, String> row : DataFile.rows("dictionary-overlay.csv")) {
            switch (cell(row, "change")) {
                case "ADD" -> addCode(labels, row);
                case "GROWS" ->
                        growing.put(cell(row, "dictionary"), Integer.valueOf(cell(row, "code")));
                default -> throw new IllegalStateException("no such change in " + row);
            }
        }
        Map<String, Dictionary> read = new LinkedHashMap<>();
        labels.forEach(
                (name, codes) -> read.put(name, new Dictionary(name, codes, growing.get(name))));
        return read;
    }

    private static void addCode(Map<String, Map<String, String>> labels, Map<String, String> row) {
        labels.computeIfAbsent(cell(row, "dictionary"), _ -> new LinkedHashMap<>())
                .put(cell(row, "code"), cell(row, "label"));
    }

    private static Map<String, List<Condition>> readConditions() {
        Map<String, List<Condition>> read = new LinkedHashMap<>();
        for (Map<String, String> row : DataFile.rows("conditions.csv")) {
            Arrays.stream(cell(row, "transaction").split(" ", -1))
                    .forEach(
                            number ->
                                    read.computeIfAbsent(number, _ -> new ArrayList<>())
                                            .add(Condition.of(row)));
        }
        return read;
    }
}
