/** Tests of how claims and settlements are written. */
@NullMarked
package org.tongbao.policy.claim;

import org.jspecify.annotations.NullMarked;
