/**
 * The hub as a pure step: carries letters between desks and insured areas. Knows which areas it has
 * a line to, and nothing of what it carries.
 */
@NullMarked
package org.tongbao.core.exchange.hub;

import org.jspecify.annotations.NullMarked;
