/**
 * What the program can carry, measured side by side with something known. Each part starts real
 * things, checks that what it compares gives equal answers, and returns figures; refuses to know
 * how they are printed or who asked, and judges nothing but whether a figure reaches what it is to
 * reach.
 */
@NullMarked
package org.tongbao.simulation.bench;

import org.jspecify.annotations.NullMarked;
