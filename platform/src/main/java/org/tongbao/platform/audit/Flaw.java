package org.tongbao.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * A value that is not what it must be.
 *
 * @param table in which
 * @param key names the row, such as {@code area=210200, id=5}
 * @param column of the row, or a sum over several rows
 * @param found what stands there; null for nothing, such as a row that is missing
 * @param expected what must stand there; null for nothing
 */
public record Flaw(
        String table,
        String key,
        String column,
        @Nullable String found,
        @Nullable String expected) {}
