package org.tongbao.platform.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no settlement of that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchBill extends RuntimeException {

    private final String settlementId;

    NoSuchBill(String settlementId) {
        super("no settlement of that id");
        this.settlementId = settlementId;
    }

    /** The id asked for. */
    String settlementId() {
        return settlementId;
    }
}
