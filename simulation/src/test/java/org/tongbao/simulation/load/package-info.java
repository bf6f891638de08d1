/** Tests of the load over HTTP. */
@NullMarked
package org.tongbao.simulation.load;

import org.jspecify.annotations.NullMarked;
