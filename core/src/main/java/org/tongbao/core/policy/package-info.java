/**
 * The typed policy book: what the law of an area says on a day, every figure with its citation.
 * Holds no figure itself and reads no file; decides nothing.
 */
@NullMarked
package org.tongbao.core.policy;

import org.jspecify.annotations.NullMarked;
