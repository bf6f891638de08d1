/**
 * From a decision to the books: which accounts a settlement moves, in the insured area's book and
 * in the treating area's. The one room that knows both decisions and accounts; decides nothing,
 * stores nothing.
 */
@NullMarked
package org.tongbao.core.bookkeeping;

import org.jspecify.annotations.NullMarked;
