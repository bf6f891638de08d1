package org.tongbao.core.exchange;

/**
 * What makes a request the same request: kept for ever with the hash of its content.
 *
 * @param institution national code of the institution that asked
 * @param transaction number of the transaction
 * @param message id the institution gave the message
 */
public record RequestKey(String institution, String transaction, String message) {}
