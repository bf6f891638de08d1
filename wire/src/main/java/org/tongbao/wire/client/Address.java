package org.tongbao.wire.client;

import java.net.URI;

/**
 * Where a platform listens.
 *
 * @param base address of the interface
 * @param numberInPath whether the transaction number is added as the last part of the address
 */
public record Address(URI base, boolean numberInPath) {

    URI of(String transaction) {
        String text = base.toString();
        return numberInPath
                ? URI.create(text + (text.endsWith("/") ? "" : "/") + transaction)
                : base;
    }
}
