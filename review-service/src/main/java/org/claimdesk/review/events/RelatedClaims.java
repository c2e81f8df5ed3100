package org.claimdesk.review.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import org.claimdesk.review.matching.Relation;
import org.claimdesk.review.matching.RelationAnnouncement;
import org.claimdesk.shell.outbox.Outbox;
import org.claimdesk.shell.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/** Relations out. */
@ApplicationScoped
class RelatedClaims implements RelationAnnouncement {

    static final String TOPIC = "claim-relations";

    private final Outbox outbox;

    RelatedClaims(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void announce(Relation relation) {
        var id = relation.id().toString();
        outbox.publish(
                relation.publishedRelated()
                        ? new OutboxEvent(TOPIC, id, id, relation.version(), "ClaimsRelated", related(relation))
                        : new OutboxEvent(TOPIC, id, id, relation.version(), "ClaimsUnrelated", unrelated(relation)));
    }

    private static ClaimsRelated related(Relation relation) {
        var sides = relation.claims().stream()
                .map(claim -> new ClaimsRelated.Side(
                        claim, relation.articleOf(claim), relation.valueOf(claim), relation.originOf(claim)))
                .toList();
        return new ClaimsRelated(
                relation.id(),
                relation.version(),
                sides,
                Objects.requireNonNull(relation.holds()),
                relation.newer(),
                relation.score(),
                relation.reason(),
                relation.attribute(),
                said(relation),
                relation.comparedAt());
    }

    private static ClaimsUnrelated unrelated(Relation relation) {
        return new ClaimsUnrelated(
                relation.id(),
                relation.version(),
                relation.claims(),
                relation.reason(),
                said(relation),
                relation.comparedAt());
    }

    private static ClaimsRelated.@Nullable Said said(Relation relation) {
        var judged = relation.judged();
        return judged == null ? null : new ClaimsRelated.Said(judged.verdict(), judged.by(), judged.at());
    }
}
