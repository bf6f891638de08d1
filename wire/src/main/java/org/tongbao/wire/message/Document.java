package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;
import org.tongbao.wire.fault.Masking;

/**
 * A person's identity document (证件). Prints masked.
 *
 * @param residentId whether it is a resident's identity card
 * @param number its number
 * @param name the person's name, or null
 */
public record Document(boolean residentId, String number, @Nullable String name) {

    @Override
    public String toString() {
        return "Document[" + Masking.masked(number) + "]";
    }
}
