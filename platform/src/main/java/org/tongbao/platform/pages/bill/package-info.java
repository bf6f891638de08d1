/**
 * A settlement as a person reads it: who paid what, and every step with its article, in Chinese and
 * English. Whoever holds settlements answers {@link org.tongbao.platform.pages.bill.Bills}. Knows
 * no HTML and no way of storing.
 */
@NamedInterface("bill")
@NullMarked
package org.tongbao.platform.pages.bill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
