/**
 * Kills a real node under load, over and over, and looks whether what it answered is what it stored
 * and booked. Hospitals' clerks send whole conversations over HTTP and write down what they were
 * answered; somebody kills the program or its database; then the memory of the clerks is compared
 * with the tables, by SQL of its own. Speaks HTTP and SQL only: it knows nothing of how the
 * platform does what it does, and decides no benefit.
 */
@NullMarked
package org.tongbao.simulation.crash;

import org.jspecify.annotations.NullMarked;
