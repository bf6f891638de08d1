package org.tongbao.wire.envelope;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a client reads it.
 *
 * @param success whether {@code infcode} is 0
 * @param referenceId the platform's number of the call, or null
 * @param error what went wrong, or null
 * @param warning what is odd, or null
 * @param output what was answered; without rows on failure
 */
public record Answer(
        boolean success,
        @Nullable String referenceId,
        @Nullable String error,
        @Nullable String warning,
        Content output) {

    /** A field of the first object of a node; empty if it was not answered. */
    public Optional<String> value(String node, String field) {
        return values(node, field).stream().findFirst();
    }

    /** A field of every object of a node; objects without it are passed over. */
    public List<String> values(String node, String field) {
        Sheet sheet = output.sheet(node);
        int column = sheet.table().field(field).index();
        return IntStream.range(0, sheet.rows())
                .mapToObj(row -> sheet.text(row, column))
                .<String>mapMulti(
                        (text, found) -> {
                            if (text != null) {
                                found.accept(text);
                            }
                        })
                .toList();
    }
}
