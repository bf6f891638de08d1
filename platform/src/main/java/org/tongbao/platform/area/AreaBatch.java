package org.tongbao.platform.area;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.AreaStep;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.PersonBooks.YearKey;
import org.tongbao.platform.database.CopyRows;

/**
 * The persons a batch of requests is about: read together, changed one step after the other in
 * memory, written together.
 */
final class AreaBatch {

    private final Map<PersonKey, PersonBooks> books;
    private final Map<PersonKey, Versions> versions;
    private final SettlementRows settlements;
    private final Journal.Rows journal = new Journal.Rows();
    private final List<PersonKey> takers = new ArrayList<>();
    private final List<AreaStep.TakesBack> takenBack = new ArrayList<>();
    private final Map<PersonKey, Set<YearKey>> changedYears = new HashMap<>();
    private final Set<PersonKey> changedAccounts = new HashSet<>();

    AreaBatch(
            Map<PersonKey, PersonBooks> books,
            Map<PersonKey, Versions> versions,
            SettlementRows settlements) {
        this.books = books;
        this.versions = versions;
        this.settlements = settlements;
    }

    /** The person as the steps so far have left them, or null if nobody is known by this key. */
    @Nullable PersonBooks books(PersonKey person) {
        return books.get(person);
    }

    /** Takes a step: those that follow see what it did. */
    void take(PersonKey person, AreaStep step) {
        switch (step.effect()) {
            case AreaStep.Nothing.NOTHING -> {}
            case AreaStep.Books settles -> {
                settlements.add(person, settles);
                var kept = settles.kept();
                journal.add(
                        Long.parseLong(kept.booked().settlementId()),
                        "SETTLEMENT",
                        kept.booked().at(),
                        kept.posting());
            }
            case AreaStep.Refuses refuses -> settlements.add(person, refuses);
            case AreaStep.TakesBack takesBack -> {
                takers.add(person);
                takenBack.add(takesBack);
                var mirror = takesBack.mirror();
                journal.add(
                        Long.parseLong(mirror.booked().settlementId()),
                        takesBack.why().name(),
                        mirror.booked().at(),
                        mirror.posting());
            }
            case AreaStep.TopsUp topsUp ->
                    journal.add(
                            Long.parseLong(topsUp.id()), "TOP_UP", topsUp.at(), topsUp.posting());
        }
        mark(person, Objects.requireNonNull(books.put(person, step.after())), step.after());
    }

    private void mark(PersonKey person, PersonBooks before, PersonBooks after) {
        if (!before.balance().equals(after.balance())) {
            changedAccounts.add(person);
        }
        if (!before.years().equals(after.years())) {
            Set<YearKey> changed = changedYears.computeIfAbsent(person, _ -> new HashSet<>());
            after.years()
                    .forEach(
                            (key, used) -> {
                                if (!used.equals(before.years().get(key))) {
                                    changed.add(key);
                                }
                            });
        }
    }

    /**
     * Writes everything, in the transaction of the connection, always in the same order of rows, so
     * that two batches never wait in a circle.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if somebody else changed what was
     *     read
     */
    void write(
            Connection connection,
            SettlementBooks settlementBooks,
            YearBooks yearBooks,
            PersonalAccounts accounts)
            throws SQLException {
        for (CopyRows rows : settlements.inOrder()) {
            rows.write(connection);
        }
        if (!takenBack.isEmpty()) {
            settlementBooks.takeBack(takers, takenBack);
        }
        for (CopyRows rows : journal.inOrder()) {
            rows.write(connection);
        }
        yearBooks.change(years());
        accounts.change(
                changedAccounts.stream()
                        .sorted(PersonKey.ORDER)
                        .map(
                                person ->
                                        new PersonalAccounts.Row(
                                                person,
                                                known(books, person).balance(),
                                                known(versions, person).account()))
                        .toList());
    }

    private List<YearBooks.Row> years() {
        List<YearBooks.Row> rows = new ArrayList<>();
        changedYears.forEach(
                (person, years) -> {
                    for (YearKey year : years) {
                        rows.add(
                                new YearBooks.Row(
                                        person,
                                        year,
                                        known(books, person).year(year.scheme(), year.year()),
                                        known(versions, person).of(year)));
                    }
                });
        rows.sort(
                Comparator.comparing(YearBooks.Row::person, PersonKey.ORDER)
                        .thenComparing(row -> row.key().scheme())
                        .thenComparingInt(row -> row.key().year()));
        return rows;
    }

    private static <V> V known(Map<PersonKey, V> map, PersonKey person) {
        return Objects.requireNonNull(map.get(person));
    }
}
