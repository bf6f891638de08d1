/** Tests of what roles say to each other, and of the once-only rule. */
@NullMarked
package org.tongbao.core.exchange;

import org.jspecify.annotations.NullMarked;
