/** Tests of claims made by chance. */
@NullMarked
package org.tongbao.simulation.claims;

import org.jspecify.annotations.NullMarked;
