package org.tongbao.wire.envelope;

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
        Content output) {}
