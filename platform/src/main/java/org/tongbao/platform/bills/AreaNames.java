package org.tongbao.platform.bills;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.pages.bill.BillView;
import org.tongbao.platform.pages.bill.Words;
import org.tongbao.policy.places.Places;
import org.tongbao.policy.places.ReadingPlaces;

/** Areas by the names people know them by. */
@Component
class AreaNames {

    private final Places places = ReadingPlaces.bundled();
    private final Clock clock;

    AreaNames(Clock clock) {
        this.clock = clock;
    }

    BillView.Area of(int number) {
        AreaCode code = new AreaCode(number);
        LocalDate today = LocalDate.now(clock);
        Words name =
                places.knows(code, today)
                        ? new Words(places.fullZh(code, today), places.fullEn(code, today))
                        : Words.same(code.toString());
        return new BillView.Area(code.toString(), name);
    }
}
