package org.tongbao.wire.client;

/**
 * A call ready to be sent, as often as needed: sent again it is the same call, and a platform that
 * has answered it answers the same.
 *
 * @param transaction number of the transaction
 * @param messageId its id; 2601 names the call by it
 * @param body the message as JSON
 */
public record Call(String transaction, String messageId, String body) {

    /** Without the body, which names persons. */
    @Override
    public String toString() {
        return "Call[" + transaction + " " + messageId + "]";
    }
}
