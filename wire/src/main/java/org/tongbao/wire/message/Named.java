package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;

/**
 * A department, doctor, disease or operation: its code and its name.
 *
 * @param code the code
 * @param name the name, or null if it was not told
 */
public record Named(String code, @Nullable String name) {}
