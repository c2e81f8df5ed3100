package org.claimdesk.review.history;

/** The roots' file is not what was written. */
final class RootsBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what completes "root 3 …" */
    RootsBroken(long number, String what) {
        super("root " + number + " " + what);
    }
}
