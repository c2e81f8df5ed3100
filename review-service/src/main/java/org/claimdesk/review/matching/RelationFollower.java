package org.claimdesk.review.matching;

import java.util.Collection;
import java.util.UUID;

/** Hears which claims' relations changed; in the transaction that changed them. */
public interface RelationFollower {

    void follow(Collection<UUID> claims);
}
