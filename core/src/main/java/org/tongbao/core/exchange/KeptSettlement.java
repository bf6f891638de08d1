package org.tongbao.core.exchange;

import java.util.List;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.bookkeeping.Posting;

/**
 * A settlement, or what took one back, with what it did to the books.
 *
 * @param booked as the treating side may be told
 * @param years what it added to each insurance year; negative amounts where it takes back
 * @param posting booked under its id
 */
public record KeptSettlement(Booked booked, List<Settlement.YearChange> years, Posting posting) {

    public KeptSettlement {
        years = List.copyOf(years);
    }

    /** The same, taken back by another. */
    KeptSettlement takenBackBy(String id) {
        Booked was = booked;
        return new KeptSettlement(
                new Booked(
                        was.settlementId(),
                        was.visitId(),
                        was.institution(),
                        was.message(),
                        was.at(),
                        was.scheme(),
                        was.kind(),
                        was.benefitClass(),
                        was.amounts(),
                        was.mirrors(),
                        id),
                years,
                posting);
    }
}
