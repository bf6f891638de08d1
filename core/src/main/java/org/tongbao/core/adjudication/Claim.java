package org.tongbao.core.adjudication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.AreaCode;

/**
 * Everything a decision may look at; nothing else exists for it.
 *
 * @param insuredArea pooling area, or a county of it
 * @param person who
 * @param visit what happened
 * @param filings those that exist when the bill is settled
 * @param yearSoFar of the insurance year in which the visit ends
 * @param yearBefore of the insurance year before, for a stay split over two; null if not known
 * @param account to draw on
 * @param lines of the bill; their order is irrelevant
 */
public record Claim(
        AreaCode insuredArea,
        Insured person,
        Visit visit,
        List<Filing> filings,
        YearSoFar yearSoFar,
        @Nullable YearSoFar yearBefore,
        Account account,
        List<FeeLine> lines) {

    public Claim {
        filings = List.copyOf(filings);
        lines = List.copyOf(lines);
    }

    /** The same claim had other filings existed. */
    public Claim filed(List<Filing> others) {
        return new Claim(insuredArea, person, visit, others, yearSoFar, yearBefore, account, lines);
    }
}
