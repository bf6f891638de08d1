/**
 * The rules of a stay in hospital once more, in the language of Drools, to be compared with the
 * core: the facts its rules conclude on, and the engine set up as fast as it goes. The rules stand
 * in {@code inpatient.drl}; what stands here is arithmetic and look-ups in the same policy book and
 * catalogues. Knows no rule of the core's adjudication and no figure.
 */
@NullMarked
package org.tongbao.simulation.bench.drools;

import org.jspecify.annotations.NullMarked;
