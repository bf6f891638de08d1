package org.tongbao.platform.area;

import java.util.List;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.Booked;

/**
 * A settlement as stored.
 *
 * @param booked what the desk may be told
 * @param years what it used up, year by year
 */
record SettlementRow(Booked booked, List<Settlement.YearChange> years) {}
