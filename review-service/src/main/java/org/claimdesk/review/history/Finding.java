package org.claimdesk.review.history;

import java.util.UUID;

/**
 * Where a history is not what was written.
 *
 * @param number of the row
 * @param what completes "row 3 of claim … "
 */
record Finding(UUID claimId, int number, String what) {

    @Override
    public String toString() {
        return "row " + number + " of claim " + claimId + " " + what;
    }
}
