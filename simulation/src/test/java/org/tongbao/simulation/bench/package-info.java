/** Tests of the measurements: that they measure what they say. */
@NullMarked
package org.tongbao.simulation.bench;

import org.jspecify.annotations.NullMarked;
