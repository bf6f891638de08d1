/**
 * The places of China and their six-digit codes on any day, with the insurance area codes on top.
 * Knows names, levels and what became of a code; knows no policy of any area.
 */
@NullMarked
package org.tongbao.policy.places;

import org.jspecify.annotations.NullMarked;
