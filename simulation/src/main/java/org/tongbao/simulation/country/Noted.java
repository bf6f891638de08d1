package org.tongbao.simulation.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;

/** A settlement in the auditor's own list: written down when it is booked, struck out when not. */
final class Noted {

    final long step;
    final AreaCode area;
    final RequestKey key;
    final String id;
    final Treatment treatment;
    final Amounts amounts;

    /** By the auditor's own replay. */
    final List<Settlement.YearChange> years;

    /** What took it back; null while it stands. */
    @Nullable String takenBackBy;

    Noted(
            long step,
            AreaCode area,
            RequestKey key,
            String id,
            Treatment treatment,
            Amounts amounts,
            List<Settlement.YearChange> years) {
        this.step = step;
        this.area = area;
        this.key = key;
        this.id = id;
        this.treatment = treatment;
        this.amounts = amounts;
        this.years = years;
    }

    boolean stands() {
        return takenBackBy == null;
    }

    boolean isOf(String personNo) {
        return treatment.personNo().equals(personNo);
    }
}
