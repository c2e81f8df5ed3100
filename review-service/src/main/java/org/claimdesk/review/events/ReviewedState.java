package org.claimdesk.review.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.claim.Announcement;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.PublishedVersions;
import org.claimdesk.shell.outbox.CurrentState;

/** What claims-reviewed should hold by now. */
@ApplicationScoped
class ReviewedState implements CurrentState {

    private final Claims claims;
    private final PublishedVersions versions;
    private final Announcement announcement;

    ReviewedState(Claims claims, PublishedVersions versions, Announcement announcement) {
        this.claims = claims;
        this.versions = versions;
        this.announcement = announcement;
    }

    @Override
    public String topic() {
        return ReviewedClaims.TOPIC;
    }

    @Override
    public Stream<Aggregate> aggregates() {
        return claims.published()
                .map(claim -> new Aggregate(claim.id().toString(), claim.id().toString(), claim.version()));
    }

    @Override
    @Transactional
    public void republish(String aggregateId) {
        var claim = claims.lock(UUID.fromString(aggregateId));
        announcement.announce(claim, versions.of(claim.id()));
    }
}
