package org.tongbao.wire.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a node, ready for use.
 *
 * @param index its column in the node
 * @param name its name on the wire
 * @param aliases other names real clients use
 * @param label its Chinese name
 * @param kind what it holds
 * @param length most characters of a text, most digits of a number; 0 for no limit
 * @param decimals most digits after the point of a number
 * @param required whether it must be given
 * @param secret whether its value is masked wherever it is printed
 * @param many whether several objects may hang here; only for {@link Kind#NODE}
 * @param dictionary its codes, if it is coded and the dictionary is printed
 * @param child the table of the objects that hang here; only for {@link Kind#NODE}
 * @param source the row that says all this, such as {@code 2301 feedetail 11}
 */
public record Field(
        int index,
        String name,
        List<String> aliases,
        String label,
        Kind kind,
        int length,
        int decimals,
        boolean required,
        boolean secret,
        boolean many,
        @Nullable Dictionary dictionary,
        @Nullable NodeTable child,
        String source) {}
