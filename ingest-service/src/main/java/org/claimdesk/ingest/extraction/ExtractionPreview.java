package org.claimdesk.ingest.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimdesk.document.Document;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleIdentity;
import org.claimdesk.ingest.article.Documents;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What an upload would give; nothing is stored, nothing published. */
@ApplicationScoped
public class ExtractionPreview {

    private final Documents documents;
    private final Extractors extractors;
    private final Semaphore places;
    private final Duration wait;

    ExtractionPreview(Documents documents, Extractors extractors, ExtractionConfig config) {
        this.documents = documents;
        this.extractors = extractors;
        this.places = new Semaphore(config.previews());
        this.wait = config.previewWait();
    }

    /**
     * @param details what the caller says; it wins over what the document says
     * @throws ModelsLoadingException 503 while the models load
     * @throws ProblemException 503 when too many ask at once; what the document's reading throws
     */
    public Preview of(byte[] bytes, @Nullable String contentType, ArticleDetails details) {
        ClaimExtractor extractor = extractors.now();
        enter();
        try {
            Document document = documents.read(bytes, contentType, details.url());
            ArticleDetails all = details.or(ArticleDetails.of(document.metadata()));
            Found found = Found.in(SourceTexts.of(document, all), extractor);
            return Preview.of(ArticleIdentity.contentHash(bytes), all, found);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(503, "busy", "Busy", "Too many previews are being made; try again in a moment.")
                .header("Retry-After", "5");
    }
}
