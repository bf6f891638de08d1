package org.tongbao.simulation.crash;

/**
 * What a message is known by; a clinic gives each message id once, whatever the transaction.
 *
 * @param institution that sent it
 * @param message its id
 */
record Key(String institution, String message) {

    @Override
    public String toString() {
        return institution + " " + message;
    }
}
