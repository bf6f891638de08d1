package org.tongbao.platform.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.KeptSettlement;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.PersonBooks.YearKey;
import org.tongbao.core.exchange.PersonBooks.YearUsed;
import org.tongbao.platform.law.Edition;

/** Opens the books of all persons that a batch of requests is about, in one read of each table. */
@Component
class Opening {

    /** A visit counts in the insurance year of its last day and, split, in the one before. */
    private static final int YEARS_BACK = 2;

    private final Register register;
    private final YearBooks years;
    private final SettlementBooks settlements;
    private final DecisionJson json;
    private final Edition edition;

    Opening(
            Register register,
            YearBooks years,
            SettlementBooks settlements,
            DecisionJson json,
            Edition edition) {
        this.register = register;
        this.years = years;
        this.settlements = settlements;
        this.json = json;
        this.edition = edition;
    }

    /**
     * What a request is about.
     *
     * @param person by area and number
     * @param request what is asked
     */
    record About(PersonKey person, AreaRequest request) {}

    /** The books of the persons, as far as these requests may touch them. */
    AreaBatch books(Collection<About> requests) {
        List<PersonKey> keys = requests.stream().map(About::person).distinct().toList();
        Map<PersonKey, PersonBooks> books = HashMap.newHashMap(keys.size());
        Map<PersonKey, Versions> versions = HashMap.newHashMap(keys.size());
        register.persons(keys)
                .forEach(
                        (key, person) -> {
                            books.put(key, person.books());
                            versions.put(key, person.versions());
                        });
        Map<PersonKey, Map<String, KeptSettlement>> named = named(requests);
        int since = since(requests, named);
        Map<PersonKey, Map<YearKey, YearUsed>> used = new HashMap<>();
        if (since != Integer.MAX_VALUE && !books.isEmpty()) {
            for (YearBooks.Row row : years.of(books.keySet(), since)) {
                used.computeIfAbsent(row.person(), _ -> new HashMap<>()).put(row.key(), row.used());
                Objects.requireNonNull(versions.get(row.person()))
                        .years()
                        .put(row.key(), row.version());
            }
        }
        books.replaceAll(
                (key, person) ->
                        new PersonBooks(
                                person.area(),
                                person.facts(),
                                person.assistance(),
                                person.recognised(),
                                person.balance(),
                                used.getOrDefault(key, Map.of()),
                                named.getOrDefault(key, Map.of())));
        return new AreaBatch(books, versions, new SettlementRows(json, edition));
    }

    private Map<PersonKey, Map<String, KeptSettlement>> named(Collection<About> requests) {
        List<SettlementBooks.Named> names = new ArrayList<>();
        for (About about : requests) {
            String id =
                    switch (about.request()) {
                        case AreaRequest.TakeBack takeBack -> takeBack.settlementId();
                        case AreaRequest.FindSettlement find -> find.settlementId();
                        default -> "";
                    };
            WireNumber.read(id)
                    .ifPresent(
                            number -> names.add(new SettlementBooks.Named(about.person(), number)));
        }
        Map<PersonKey, Map<String, KeptSettlement>> named = new HashMap<>();
        if (!names.isEmpty()) {
            settlements
                    .find(names)
                    .forEach(
                            (name, kept) ->
                                    named.computeIfAbsent(name.person(), _ -> new HashMap<>())
                                            .put(kept.booked().settlementId(), kept));
        }
        return named;
    }

    /** The earliest insurance year any of the requests may touch. */
    private static int since(
            Collection<About> requests, Map<PersonKey, Map<String, KeptSettlement>> named) {
        int since = Integer.MAX_VALUE;
        for (About about : requests) {
            LocalDate day =
                    switch (about.request()) {
                        case AreaRequest.PreviewSettlement p -> p.treatment().visit().end();
                        case AreaRequest.Settle settle -> settle.treatment().visit().end();
                        default -> LocalDate.MAX;
                    };
            since = Math.min(since, day.equals(LocalDate.MAX) ? since : day.getYear() - YEARS_BACK);
        }
        for (Map<String, KeptSettlement> ofOne : named.values()) {
            for (KeptSettlement kept : ofOne.values()) {
                for (Settlement.YearChange change : kept.years()) {
                    since = Math.min(since, change.year());
                }
            }
        }
        return since;
    }
}
