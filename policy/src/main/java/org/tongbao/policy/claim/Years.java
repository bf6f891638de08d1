package org.tongbao.policy.claim;

import java.util.Map;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.kernel.Money;

/** How what an insurance year has used up is written; the same keys going in and coming out. */
final class Years {

    private Years() {}

    static YearSoFar read(Part part) {
        part.only(ClaimKeys.YEAR);
        return new YearSoFar(
                used(part, "deductiblePaid", "inScope", "poolPaid"),
                used(part, "outpatientDeductiblePaid", "outpatientInScope", "outpatientPoolPaid"),
                used(part, "chronicDeductiblePaid", "chronicInScope", "chronicPoolPaid"),
                Figures.moneyOrNothing(part, "largePaid"),
                Figures.moneyOrNothing(part, "seriousIllnessBurden"),
                Figures.moneyOrNothing(part, "seriousIllnessPaid"),
                Figures.moneyOrNothing(part, "civilServantPaid"),
                Figures.moneyOrNothing(part, "assistanceBurden"),
                Figures.moneyOrNothing(part, "assistancePaid"));
    }

    private static YearSoFar.Used used(Part part, String deductible, String inScope, String pool) {
        return new YearSoFar.Used(
                Figures.moneyOrNothing(part, deductible),
                Figures.moneyOrNothing(part, inScope),
                Figures.moneyOrNothing(part, pool));
    }

    /** Adds what is not nothing. */
    static void write(YearSoFar year, Map<String, Object> object) {
        write(year.inpatient(), "deductiblePaid", "inScope", "poolPaid", object);
        write(
                year.outpatient(),
                "outpatientDeductiblePaid",
                "outpatientInScope",
                "outpatientPoolPaid",
                object);
        write(year.chronic(), "chronicDeductiblePaid", "chronicInScope", "chronicPoolPaid", object);
        write("largePaid", year.largePaid(), object);
        write("seriousIllnessBurden", year.burden(), object);
        write("seriousIllnessPaid", year.seriousIllnessPaid(), object);
        write("civilServantPaid", year.civilServantPaid(), object);
        write("assistanceBurden", year.assistanceBurden(), object);
        write("assistancePaid", year.assistancePaid(), object);
    }

    private static void write(
            YearSoFar.Used used,
            String deductible,
            String inScope,
            String pool,
            Map<String, Object> object) {
        write(deductible, used.deductible(), object);
        write(inScope, used.inScope(), object);
        write(pool, used.pool(), object);
    }

    private static void write(String key, Money amount, Map<String, Object> object) {
        if (!amount.isZero()) {
            object.put(key, amount.yuan());
        }
    }
}
