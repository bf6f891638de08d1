/**
 * The map of rooms held against the code: which packages there are and which leans on which. Knows
 * names of packages only; does not know what is in them.
 */
@NullMarked
package org.tongbao.simulation.rooms;

import org.jspecify.annotations.NullMarked;
