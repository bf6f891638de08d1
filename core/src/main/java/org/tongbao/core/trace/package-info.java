/**
 * How a decision explains itself: findings, each with its rule, article, inputs and amount. Knows
 * no particular rule; words are templates that belong to the rule and are filled on demand.
 */
@NullMarked
package org.tongbao.core.trace;

import org.jspecify.annotations.NullMarked;
