/**
 * What the program is measured with: the same work for every side of a comparison, counted in
 * processor time. Knows how to ask for a decision; never what the answer ought to be.
 */
@NullMarked
package org.tongbao.simulation.bench;

import org.jspecify.annotations.NullMarked;
