/**
 * Reading a request as real clients send it and writing an answer as the interface demands it.
 * Liberal in: four spellings of nothing, numbers as text, other node names, one object for a list
 * and the reverse, any order of keys, unknown keys. Knows the tables only as shapes; judges no
 * value and knows no rule.
 */
@NullMarked
package org.tongbao.wire.envelope;

import org.jspecify.annotations.NullMarked;
