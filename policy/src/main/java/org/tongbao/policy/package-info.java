/**
 * The law as data, dated and cited, and its readers; here what all readers share. Knows the typed
 * law of the core; does not know what the law means, nor any database or screen.
 */
@NullMarked
package org.tongbao.policy;

import org.jspecify.annotations.NullMarked;
