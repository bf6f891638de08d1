/** Tests of the verbs that the simulation brings. */
@NullMarked
package org.tongbao.simulation.verbs;

import org.jspecify.annotations.NullMarked;
