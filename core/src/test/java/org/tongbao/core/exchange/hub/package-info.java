/** Tests of the hub's step. */
@NullMarked
package org.tongbao.core.exchange.hub;

import org.jspecify.annotations.NullMarked;
