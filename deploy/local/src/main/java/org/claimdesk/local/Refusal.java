package org.claimdesk.local;

/** Why a command does not do what was asked: one sentence for whoever typed it, and the exit status. */
public final class Refusal extends RuntimeException {

    /** The arguments make no sense. */
    static final int USAGE = 2;

    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(String sentence) {
        this(1, sentence);
    }

    Refusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The sentence every program owes its user; Throwable allows none, this class always has one. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
