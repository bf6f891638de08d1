/**
 * The published tables of the national interface as data: transactions, nodes, fields,
 * dictionaries, conditions, and an overlay that says where the printed edition is read otherwise
 * and why. Knows how nothing is transported and what nothing means.
 */
@NullMarked
package org.tongbao.wire.table;

import org.jspecify.annotations.NullMarked;
