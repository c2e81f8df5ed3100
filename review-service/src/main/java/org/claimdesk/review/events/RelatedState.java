package org.claimdesk.review.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.matching.RelationAnnouncement;
import org.claimdesk.review.matching.Relations;
import org.claimdesk.shell.outbox.CurrentState;

/** What claim-relations should hold by now. */
@ApplicationScoped
class RelatedState implements CurrentState {

    private final Relations relations;
    private final RelationAnnouncement announcement;

    RelatedState(Relations relations, RelationAnnouncement announcement) {
        this.relations = relations;
        this.announcement = announcement;
    }

    @Override
    public String topic() {
        return RelatedClaims.TOPIC;
    }

    @Override
    public Stream<Aggregate> aggregates() {
        return relations
                .published()
                .map(relation ->
                        new Aggregate(relation.id().toString(), relation.id().toString(), relation.version()));
    }

    @Override
    @Transactional
    public void republish(String aggregateId) {
        var relation = relations.findById(UUID.fromString(aggregateId), LockModeType.PESSIMISTIC_WRITE);
        if (relation != null && relation.publishedVersion() != null) {
            announcement.announce(relation);
        }
    }
}
