/**
 * What is wrong with a message, in words a programmer at a hospital can act on. Knows neither JSON
 * nor the tables; never prints a person's identity.
 */
@NullMarked
package org.tongbao.wire.fault;

import org.jspecify.annotations.NullMarked;
