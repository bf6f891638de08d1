/** Tests of the hospital's step. */
@NullMarked
package org.tongbao.core.exchange.hospital;

import org.jspecify.annotations.NullMarked;
