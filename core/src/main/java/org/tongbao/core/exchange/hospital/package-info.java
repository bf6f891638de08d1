/**
 * The hospital as a pure step: it is told to settle, cancel and reverse visits, sends messages,
 * hears answers or none, and holds for each visit what it may rely on. Knows messages and nothing
 * of who answers them.
 */
@NullMarked
package org.tongbao.core.exchange.hospital;

import org.jspecify.annotations.NullMarked;
