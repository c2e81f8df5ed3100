package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import org.claimdesk.ingest.events.ArticleIngested;
import org.claimdesk.ingest.events.ArticleWithdrawn;
import org.claimdesk.shell.outbox.Outbox;
import org.claimdesk.shell.outbox.OutboxEvent;

/** Publishes an article as it stands, into the outbox of the transaction that holds its row's lock. */
@ApplicationScoped
public class ArticleEvents {

    private final Outbox outbox;
    private final Articles articles;

    ArticleEvents(Outbox outbox, Articles articles) {
        this.outbox = outbox;
        this.articles = articles;
    }

    /** To be called for PUBLISHED and WITHDRAWN articles, whose version counts from 1. */
    @Transactional(TxType.MANDATORY)
    public void publish(Article article) {
        Withdrawal withdrawal = article.withdrawal();
        String id = article.id().toString();
        String type = withdrawal == null ? ArticleIngested.TYPE : ArticleWithdrawn.TYPE;
        Object body = withdrawal == null ? ingested(article) : withdrawn(article, withdrawal);
        outbox.publish(new OutboxEvent(ArticleIngested.TOPIC, id, id, article.version(), type, body));
    }

    private ArticleIngested ingested(Article article) {
        ArticleText text = articles.text(article.id());
        ArticleDetails details = article.details();
        Notice notice = article.notice();
        return new ArticleIngested(
                article.id(),
                article.version(),
                details.title(),
                details.bylines(),
                details.publisher(),
                details.publishedAt(),
                details.url(),
                article.language(),
                article.contentHash(),
                article.lane().name(),
                notice == null ? null : notice.name(),
                text.text(),
                text.passages(),
                text.references(),
                articles.places(article.id()),
                article.claimCount(),
                article.uploadedBy(),
                article.uploadedAt(),
                Objects.requireNonNull(article.extractor(), "a published article was extracted"),
                article.supersedes());
    }

    private static ArticleWithdrawn withdrawn(Article article, Withdrawal withdrawal) {
        return new ArticleWithdrawn(
                article.id(),
                article.version(),
                withdrawal.reason(),
                withdrawal.withdrawnBy(),
                withdrawal.withdrawnAt());
    }
}
