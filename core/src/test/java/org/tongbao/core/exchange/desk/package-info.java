/** Tests of the desk's step. */
@NullMarked
package org.tongbao.core.exchange.desk;

import org.jspecify.annotations.NullMarked;
