package org.claimdesk.review.conflict;

/** Tells the world how a conflict set stands; in the transaction that changed it. */
public interface ConflictAnnouncement {

    void announce(ConflictItem conflict);
}
