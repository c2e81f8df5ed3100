package org.claimdesk.review.matching;

/** Tells the world how two claims stand to each other; in the transaction that changed it. */
public interface RelationAnnouncement {

    /** At the relation's present version. */
    void announce(Relation relation);
}
