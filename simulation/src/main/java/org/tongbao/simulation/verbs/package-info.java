/** The verbs that the simulation brings to the command line; each only reads arguments. */
@NullMarked
package org.tongbao.simulation.verbs;

import org.jspecify.annotations.NullMarked;
