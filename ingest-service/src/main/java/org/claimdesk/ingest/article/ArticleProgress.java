package org.claimdesk.ingest.article;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.Progress.Stage;
import org.claimdesk.shell.live.Notifications;

/** Tells every instance that an article moved on. A notification may get lost: whoever listens also looks from time to time. */
@ApplicationScoped
public class ArticleProgress {

    private static final String CHANNEL = "article_progress";
    private static final String DUE = "extraction_due";

    private final Notifications notifications;
    private final EntityManager entities;

    ArticleProgress(Notifications notifications, EntityManager entities) {
        this.notifications = notifications;
        this.entities = entities;
    }

    /** To be sent when the transaction commits. */
    @Transactional(TxType.MANDATORY)
    public void changed(Article article) {
        changed(article.id());
    }

    /** The same, for a change that no entity shows. */
    @Transactional(TxType.MANDATORY)
    public void changed(UUID articleId) {
        notifications.send(CHANNEL, articleId.toString());
    }

    /** A change after which the article waits for its extraction. */
    @Transactional(TxType.MANDATORY)
    void due(Article article) {
        changed(article);
        notifications.send(DUE, "");
    }

    /** Something each time that new work may be there. */
    public Multi<String> dueWork() {
        return notifications.stream(DUE);
    }

    /** Ids of the articles that moved on, as it happens. */
    public Multi<UUID> changes() {
        return notifications.stream(CHANNEL).map(UUID::fromString);
    }

    /**
     * @throws ArticleNotFoundException when there is no such article
     */
    @Transactional
    public Progress of(UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT status, claim_count, notice, failure, lease IS NOT NULL AND due_at > now()
                        FROM article WHERE id = :id""", Object[].class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new ArticleNotFoundException(id);
        }
        return progress(id, (Object[]) rows.getFirst());
    }

    private static Progress progress(UUID id, Object[] row) {
        ArticleStatus status = ArticleStatus.valueOf((String) row[0]);
        boolean atWork = (Boolean) row[4];
        Stage stage = status != ArticleStatus.EXTRACTING
                ? Stage.valueOf(status.name())
                : atWork ? Stage.EXTRACTING : Stage.WAITING;
        Notice notice = row[2] == null ? null : Notice.valueOf((String) row[2]);
        return new Progress(id, status, stage, (Integer) row[1], notice, (String) row[3]);
    }
}
