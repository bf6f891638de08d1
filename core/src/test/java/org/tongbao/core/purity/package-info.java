/** The core held to its promise: nothing but the JDK, no floating point, no clock, no outside. */
@NullMarked
package org.tongbao.core.purity;

import org.jspecify.annotations.NullMarked;
