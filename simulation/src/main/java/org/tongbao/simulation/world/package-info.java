/**
 * A world to load a node with: institutions, insured persons with their filings, and visits whose
 * bills wait to be settled, made in minutes by the million. Knows the tables it multiplies by what
 * the desk wrote into them; knows no rule and settles nothing.
 */
@NullMarked
package org.tongbao.simulation.world;

import org.jspecify.annotations.NullMarked;
