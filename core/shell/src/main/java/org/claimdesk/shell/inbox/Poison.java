package org.claimdesk.shell.inbox;

/** A record that will never have its effect, however often it is tried; the message says why. */
class Poison extends RuntimeException {

    Poison(String reason) {
        super(reason);
    }

    Poison(String reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
    }
}
