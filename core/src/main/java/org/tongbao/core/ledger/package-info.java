/**
 * Double-entry books that only grow: accounts, lines, balanced entries. Knows no medicine, no law
 * and no place to store anything.
 */
@NullMarked
package org.tongbao.core.ledger;

import org.jspecify.annotations.NullMarked;
