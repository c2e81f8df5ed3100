package org.claimdesk.review.claim;

import java.util.Arrays;
import java.util.Optional;

/** Walks one claim's history from its first row and tells where it is broken. Of no use after the first break. */
public final class HistoryChain {

    private int number;
    private byte[] hash = HistoryHash.START;

    /** What is wrong with the row that comes next; empty when it follows. */
    public Optional<Break> next(HistoryLine line) {
        if (line.number() != number + 1) {
            return Optional.of(new Break(number + 1, "is missing"));
        }
        if (!Arrays.equals(line.previousHash(), hash)) {
            return Optional.of(new Break(line.number(), "does not stand on the row before it"));
        }
        if (!Arrays.equals(line.hash(), HistoryHash.of(line))) {
            return Optional.of(new Break(line.number(), "is not as it was written"));
        }
        number = line.number();
        hash = line.hash();
        return Optional.empty();
    }

    /**
     * After the last row.
     *
     * @param newest number of the row that the claim itself says is its newest
     * @param newestHash of that row
     */
    public Optional<Break> end(int newest, byte[] newestHash) {
        if (number < newest) {
            return Optional.of(new Break(number + 1, "is missing; the claim has " + newest));
        }
        if (number > newest || !Arrays.equals(hash, newestHash)) {
            return Optional.of(
                    new Break(Math.min(number, newest + 1), "is not the claim's newest, though it comes last"));
        }
        return Optional.empty();
    }

    /** @param what completes "row 3 …" */
    public record Break(int number, String what) {}
}
