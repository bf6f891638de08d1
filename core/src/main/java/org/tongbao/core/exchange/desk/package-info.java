/**
 * The desk of a treating area as a pure step: hospitals tell it, it asks insured areas, and what
 * they answer it books on the treating side and tells the hospital. Knows messages and letters;
 * decides nothing and never guesses an outcome.
 */
@NullMarked
package org.tongbao.core.exchange.desk;

import org.jspecify.annotations.NullMarked;
