/** Tests of worlds to load a node with. */
@NullMarked
package org.tongbao.simulation.world;

import org.jspecify.annotations.NullMarked;
