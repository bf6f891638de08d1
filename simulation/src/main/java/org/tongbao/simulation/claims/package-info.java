/**
 * Claims as they come in a year: made from one seed, of every area, kind and filing the law knows,
 * with lines of the real catalogues. Knows how a claim is written; never what is paid for it.
 */
@NullMarked
package org.tongbao.simulation.claims;

import org.jspecify.annotations.NullMarked;
