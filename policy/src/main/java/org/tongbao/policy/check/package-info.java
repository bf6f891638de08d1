/**
 * The check of the law: everything an officer must mend before a policy may decide anything, and
 * what is not confirmed yet. Knows all rooms of readers; prints nothing and decides no claim.
 */
@NullMarked
package org.tongbao.policy.check;

import org.jspecify.annotations.NullMarked;
