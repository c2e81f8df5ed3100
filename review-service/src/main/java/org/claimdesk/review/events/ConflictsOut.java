package org.claimdesk.review.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.claimdesk.review.conflict.ConflictAnnouncement;
import org.claimdesk.review.conflict.ConflictItem;
import org.claimdesk.review.conflict.FindingItem;
import org.claimdesk.shell.outbox.Outbox;
import org.claimdesk.shell.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/** Conflict sets out. */
@ApplicationScoped
class ConflictsOut implements ConflictAnnouncement {

    static final String TOPIC = "conflict-sets";

    private final Outbox outbox;

    ConflictsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void announce(ConflictItem conflict) {
        var id = conflict.id().toString();
        outbox.publish(new OutboxEvent(TOPIC, id, id, conflict.version(), "ConflictChanged", changed(conflict)));
    }

    private static ConflictChanged changed(ConflictItem conflict) {
        return new ConflictChanged(
                conflict.id(),
                conflict.version(),
                conflict.attribute(),
                conflict.status(),
                conflict.members().stream().map(ConflictsOut::member).toList(),
                finding(conflict.finding()),
                conflict.reopenedAt(),
                conflict.mergedInto(),
                conflict.changedAt());
    }

    private static ConflictChanged.Member member(ConflictItem.Member member) {
        var article = member.article();
        return new ConflictChanged.Member(
                member.claimId(),
                member.text(),
                member.value(),
                member.asOf(),
                member.speaker(),
                member.origin(),
                new ConflictChanged.Place(
                        member.articleId(), article.title(), article.publisher(), article.publishedAt(), article.url()),
                member.addedAt());
    }

    private static ConflictChanged.@Nullable Finding finding(@Nullable FindingItem finding) {
        return finding == null
                ? null
                : new ConflictChanged.Finding(
                        finding.verdict(),
                        finding.note(),
                        finding.citations().stream()
                                .map(cited -> new ConflictChanged.Cited(cited.title(), cited.url(), cited.quote()))
                                .toList(),
                        finding.preferred(),
                        finding.by(),
                        finding.at());
    }
}
