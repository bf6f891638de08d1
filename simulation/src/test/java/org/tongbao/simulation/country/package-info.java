/** Tests of countries by seed, and of the auditor that watches them. */
@NullMarked
package org.tongbao.simulation.country;

import org.jspecify.annotations.NullMarked;
