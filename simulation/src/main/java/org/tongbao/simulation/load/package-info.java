/**
 * Load over HTTP, made with as little processor time as possible, because it runs on the machine it
 * measures: messages of the national interface from templates, signed one by one, over a few
 * connections, at a fixed rate or as fast as they are answered. Keeps what was acknowledged, to
 * compare it with what was stored. Settles nothing and knows no rule.
 */
@NullMarked
package org.tongbao.simulation.load;

import org.jspecify.annotations.NullMarked;
