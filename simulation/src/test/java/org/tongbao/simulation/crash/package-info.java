@NullMarked
package org.tongbao.simulation.crash;

import org.jspecify.annotations.NullMarked;
