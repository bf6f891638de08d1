package org.tongbao.platform.pages;

import java.util.List;
import java.util.Optional;
import org.tongbao.platform.pages.bill.BillSummary;
import org.tongbao.platform.pages.bill.BillView;
import org.tongbao.platform.pages.bill.Bills;

/** Where nobody holds settlements there are none. */
final class NoBills implements Bills {

    @Override
    public Optional<BillView> bill(String settlementId) {
        return Optional.empty();
    }

    @Override
    public List<BillSummary> latest(long offset, int count) {
        return List.of();
    }

    @Override
    public long count() {
        return 0;
    }
}
