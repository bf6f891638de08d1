package org.tongbao.core.exchange.area;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Table;
import org.tongbao.core.kernel.AreaCode;

/**
 * All an insured area keeps.
 *
 * @param area pooling area
 * @param persons by number
 * @param keys what is known under each key
 * @param made under which key and for whom each settlement was made, by its id
 * @param takenBack what each settlement that was taken back was answered, by its id
 * @param journal entries of its own book, by the id they are booked under
 */
public record AreaBooks(
        AreaCode area,
        Table<String, PersonBooks> persons,
        Table<RequestKey, Known<Letter.Outcome>> keys,
        Table<String, Made> made,
        Table<String, AreaAnswer.TakenBack> takenBack,
        Table<String, Posting> journal) {

    /** How a settlement came to be. */
    public record Made(RequestKey under, String personNo) {}

    /** Books in which nothing is written yet. */
    public static AreaBooks empty(AreaCode area) {
        return new AreaBooks(
                area, Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty());
    }

    Known<Letter.Outcome> known(RequestKey key) {
        return keys.get(key, new Known.Unknown<>());
    }

    AreaAnswer.@Nullable TakenBack takenBack(String settlementId) {
        return takenBack.get(settlementId);
    }

    /** Whose settlement it is; nobody's where there is none. */
    String holderOf(String settlementId) {
        @Nullable Made how = made.get(settlementId);
        return how == null ? "" : how.personNo();
    }

    /** The same with something known under a key. */
    public AreaBooks knowing(RequestKey key, Known<Letter.Outcome> known) {
        return new AreaBooks(area, persons, keys.with(key, known), made, takenBack, journal);
    }

    /** The same with the books of a person as they are now. */
    public AreaBooks with(PersonBooks person) {
        return new AreaBooks(
                area,
                persons.with(person.facts().personNo(), person),
                keys,
                made,
                takenBack,
                journal);
    }

    /** The same with the part of a posting that belongs in this book. */
    AreaBooks booked(String id, Posting posting) {
        return new AreaBooks(
                area, persons, keys, made, takenBack, journal.with(id, posting.in(area)));
    }

    AreaBooks settled(String id, Made how) {
        return new AreaBooks(area, persons, keys, made.with(id, how), takenBack, journal);
    }

    /** The same with a settlement taken back, and its key knowing it. */
    AreaBooks undone(String settlementId, AreaAnswer.TakenBack by) {
        AreaBooks books =
                new AreaBooks(area, persons, keys, made, takenBack.with(settlementId, by), journal);
        @Nullable Made how = made.get(settlementId);
        return how != null
                        && known(how.under())
                                instanceof Known.Answered<Letter.Outcome>(String content, var _)
                ? books.knowing(
                        how.under(),
                        new Known.Undone<>(content, settlementId, by.booked().settlementId()))
                : books;
    }
}
