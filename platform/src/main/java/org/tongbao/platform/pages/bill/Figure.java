package org.tongbao.platform.pages.bill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;

/** Something a step saw, still typed, so that every page writes it the same way. */
public sealed interface Figure {

    /** An amount. */
    record Yuan(Money amount) implements Figure {}

    /** A share. */
    record Percent(Rate rate) implements Figure {}

    /** Percentage points by which a rate was moved down. */
    record PointsOff(Rate points) implements Figure {}

    /** An interval of amounts: above {@code from}, up to and including {@code to}. */
    record Between(Money from, @Nullable Money to) implements Figure {}

    /** How many. */
    record Count(long number) implements Figure {}

    /** A day. */
    record Day(LocalDate day) implements Figure {}

    /** Anything that is said rather than counted. */
    record Said(Words words) implements Figure {}
}
