package org.claimdesk.ingest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Documents;
import org.claimdesk.ingest.batch.BatchIntake;
import org.claimdesk.ingest.web.Composer.Older;
import org.claimdesk.ingest.web.Composer.Way;
import org.jspecify.annotations.Nullable;

/** Forms of the upload page, filled in as far as is known. */
@ApplicationScoped
class Composers {

    private final Documents documents;
    private final BatchIntake batches;
    private final Articles articles;

    Composers(Documents documents, BatchIntake batches, Articles articles) {
        this.documents = documents;
        this.batches = batches;
        this.articles = articles;
    }

    /**
     * @param way null for the usual one
     * @param newVersionOf an article whose address the form is to have
     * @throws org.claimdesk.ingest.article.ArticleNotFoundException when there is no such article
     */
    Composer of(@Nullable Way way, @Nullable UUID newVersionOf) {
        Way open = way == null ? Way.FILES : way;
        if (newVersionOf == null) {
            return new Composer(open, documents.limit(), batches.limit(), ArticleDetails.NONE, null);
        }
        ArticleView older = ArticleView.of(articles.get(newVersionOf), List.of());
        ArticleDetails details = new ArticleDetails(null, older.bylines(), older.publisher(), null, older.url());
        return new Composer(open, documents.limit(), batches.limit(), details, new Older(older.id(), older.name()));
    }
}
