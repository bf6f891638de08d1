package org.tongbao.platform.audit;

/**
 * A range of ids.
 *
 * @param from the first
 * @param to the last; before the first for none
 * @param rows about how many rows of the table that was cut lie in it
 */
record Range(long from, long to, long rows) {}
