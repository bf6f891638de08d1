package org.tongbao.platform.area;

import org.tongbao.core.kernel.Money;

/**
 * A personal account as read.
 *
 * @param balance never negative
 * @param version to name when changing it
 */
record PersonalAccount(Money balance, long version) {}
