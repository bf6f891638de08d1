package org.tongbao.core.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;

/**
 * What a person bears before a pool pays (起付线; policy reference A.5.3).
 *
 * @param mode how often it is due
 * @param amount in full
 * @param later how it falls with the nth admission of the year
 * @param offsite other amounts for a class of benefit, where an area has them
 * @param transfer what a continuous stay in a second hospital owes
 * @param yearCap no more than this in a year, or null
 * @param cycleDays a stay longer than this owes the deductible again for each further cycle, or
 *     null
 */
public record Deductible(
        Mode mode,
        Tariff<Money> amount,
        Later later,
        List<Offsite> offsite,
        Transfer transfer,
        @Nullable Cited<Money> yearCap,
        @Nullable Cited<Integer> cycleDays) {

    /** How often a deductible is due. */
    public enum Mode {
        /** For every admission or visit. */
        PER_VISIT,
        /** Once a year: in-scope expense counts against it from visit to visit. */
        ANNUAL
    }

    /** How the deductible falls with later admissions of the same year. */
    public sealed interface Later {}

    /** It does not fall. */
    public record Same() implements Later {}

    /**
     * The nth admission owes this share of the full amount; the last factor holds for all after it.
     *
     * @param factors first, second, … admission; never empty
     * @param floor never below this, or null
     */
    public record Factors(List<Cited<Rate>> factors, @Nullable Cited<Money> floor)
            implements Later {}

    /**
     * The nth admission owes its own amount; the last holds for all after it.
     *
     * @param amounts second, third, … admission; never empty
     */
    public record Amounts(List<Tariff<Money>> amounts) implements Later {}

    /** Another full amount for one class of benefit. */
    public record Offsite(BenefitClass benefitClass, Tariff<Money> amount) {}

    /** What a stay owes that continues in another hospital (转院连续住院). */
    public record Transfer(Cited<Owed> up, Cited<Owed> down) {}

    /** What the second hospital of a continuous stay charges. */
    public enum Owed {
        /** As any admission. */
        FULL,
        /** What its deductible exceeds the one already paid. */
        DIFFERENCE,
        /** Nothing. */
        NOTHING
    }

    public Deductible {
        offsite = List.copyOf(offsite);
    }
}
