package org.claimdesk.review.claim;

import java.util.List;

/** Tells the world what the register says about a claim now; in the transaction that changed it. */
public interface Announcement {

    /**
     * @param versions all versions ever published, in order, at least one; the last one holds
     */
    void announce(Claim claim, List<PublishedVersion> versions);
}
