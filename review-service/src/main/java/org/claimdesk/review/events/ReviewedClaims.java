package org.claimdesk.review.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import org.claimdesk.review.claim.Announcement;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Merges;
import org.claimdesk.review.claim.PublishedVersion;
import org.claimdesk.shell.outbox.Outbox;
import org.claimdesk.shell.outbox.OutboxEvent;

/** Reviewed claims out, through the outbox of the transaction that changed them. */
@ApplicationScoped
class ReviewedClaims implements Announcement {

    static final String TOPIC = "claims-reviewed";

    private final Outbox outbox;

    private final Merges merges;

    ReviewedClaims(Outbox outbox, Merges merges) {
        this.outbox = outbox;
        this.merges = merges;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void announce(Claim claim, List<PublishedVersion> versions) {
        long version = Objects.requireNonNull(claim.publishedVersion());
        boolean approved = versions.getLast().status() == ClaimStatus.APPROVED;
        var id = claim.id().toString();
        outbox.publish(
                approved
                        ? new OutboxEvent(
                                TOPIC,
                                id,
                                id,
                                version,
                                "ClaimApproved",
                                ClaimApproved.of(claim, version, versions, merges.mergedInto(claim.id())))
                        : new OutboxEvent(
                                TOPIC,
                                id,
                                id,
                                version,
                                "ClaimWithdrawn",
                                ClaimWithdrawn.of(
                                        claim,
                                        version,
                                        versions,
                                        merges.survivor(claim.id()).orElse(null))));
    }
}
