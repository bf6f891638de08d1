/** Filing for treatment away from home (备案). Knows persons' areas and days, no money. */
@NullMarked
package org.tongbao.core.filing;

import org.jspecify.annotations.NullMarked;
