/**
 * The insured area as a pure step: the keys it answered, its persons' books, its journal. Knows
 * letters and nothing of hospitals, desks or the way letters come.
 */
@NullMarked
package org.tongbao.core.exchange.area;

import org.jspecify.annotations.NullMarked;
