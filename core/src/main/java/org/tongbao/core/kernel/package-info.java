/**
 * Money in whole fen, rates, periods and the identifiers of the field. Knows no law, no clock, no
 * I/O.
 */
@NullMarked
package org.tongbao.core.kernel;

import org.jspecify.annotations.NullMarked;
