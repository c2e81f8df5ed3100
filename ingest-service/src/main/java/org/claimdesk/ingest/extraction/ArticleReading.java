package org.claimdesk.ingest.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.claimdesk.document.Document;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Documents;
import org.claimdesk.ingest.article.Originals;

/** Reads a stored article and finds its claims; holds no connection while it works. */
@ApplicationScoped
class ArticleReading {

    private final Articles articles;
    private final Originals originals;
    private final Documents documents;
    private final Extractors extractors;

    ArticleReading(Articles articles, Originals originals, Documents documents, Extractors extractors) {
        this.articles = articles;
        this.originals = originals;
        this.documents = documents;
        this.extractors = extractors;
    }

    void awaitModels() {
        extractors.await();
    }

    Found find(UUID articleId) {
        Article article = articles.get(articleId);
        Document document = documents.read(
                originals.bytes(articleId),
                article.contentType(),
                article.details().url());
        return Found.in(SourceTexts.of(document, article.details()), extractors.await());
    }
}
