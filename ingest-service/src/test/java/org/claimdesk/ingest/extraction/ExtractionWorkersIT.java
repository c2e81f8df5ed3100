package org.claimdesk.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.ingest.article.ArticleDesk;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Receipt;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.Extraction;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractionWorkersIT {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject
    ArticleIntake intake;

    @Inject
    ArticleDesk desk;

    @Inject
    Articles articles;

    @Inject
    ArticleReading reading;

    @Inject
    ExtractionOutcome outcome;

    @Inject
    ExtractionRun run;

    @Inject
    Extractors extractors;

    @Inject
    CandidateClaims claims;

    @Inject
    EntityManager entities;

    @Test
    void anArticleWhoseWorkerDiedIsTakenByAnother() {
        // Given: a worker that took the article and is gone; its lease has run out
        UUID id = held(Lane.LIVE).articleId();
        update(id, "due_at = now()");

        // When
        String progress = Api.progress(id.toString());

        // Then
        assertThat(progress).contains("\"PUBLISHED\"");
        assertThat(number(id, "losses")).isOne();
    }

    @Test
    void aWorkerThatLostItsLeaseChangesNothing() {
        // Given
        Work late = held(Lane.LIVE);
        Found found = reading.find(late.articleId());
        update(late.articleId(), "lease = gen_random_uuid()");

        // When
        var refusal = assertThatThrownBy(() -> outcome.publish(late, found));

        // Then
        refusal.isInstanceOf(LeaseLostException.class);
        assertThat(articles.get(late.articleId()).status()).isEqualTo(ArticleStatus.EXTRACTING);
        assertThat(claims.of(late.articleId(), -1, 10)).isEmpty();
        assertThat(outboxRows(late.articleId())).isZero();
    }

    @Test
    void nothingIsLeftOfAnExtractionThatBreaksAtItsEnd() {
        // Given: the last claim cannot be stored, because it is the first one again
        Work work = held(Lane.LIVE);
        Found found = reading.find(work.articleId());
        Found twice = new Found(found.text(), doubled(found), found.extractor());

        // When
        var failure = assertThatThrownBy(() -> outcome.publish(work, twice));

        // Then
        failure.isNotNull();
        assertThat(articles.get(work.articleId()).status()).isEqualTo(ArticleStatus.EXTRACTING);
        assertThat(claims.of(work.articleId(), -1, 10)).isEmpty();
        assertThat(outboxRows(work.articleId())).isZero();
    }

    @Test
    void threeErrorsAreAFailureWithAReasonAndCanBeTriedAgain() {
        // Given: an extractor that breaks
        Broken broken = new Broken(ClientProxy.unwrap(extractors));
        QuarkusMock.installMockForType(broken, Extractors.class);
        UUID id = intake.take(upload(Lane.LIVE), ACCOUNT).id();

        // When
        String progress = Api.progress(id.toString());

        // Then
        assertThat(progress).contains("\"FAILED\"").contains("3 times");
        assertThat(broken.calls).isEqualTo(3);
        broken.mended = true;
        desk.retry(id);
        assertThat(Api.progress(id.toString())).contains("\"PUBLISHED\"");
    }

    /** Throws until it is mended. */
    @Vetoed
    private static final class Broken extends Extractors {

        private final Extractors behind;
        private volatile boolean mended;
        private volatile int calls;

        Broken(Extractors behind) {
            this.behind = behind;
        }

        @Override
        ClaimExtractor await() {
            if (mended) {
                return behind.await();
            }
            calls++;
            throw new IllegalStateException("broken on purpose");
        }
    }

    @Test
    void tooManyLostLeasesAreAFailure() {
        // Given
        Work work = held(Lane.ARCHIVE);

        // When
        run.run(new Work(work.articleId(), work.lease(), 0, 10));

        // Then
        assertThat(articles.get(work.articleId()).failure()).contains("cut off");
    }

    @Test
    void theSameBytesAtTheSameTimeAreOneArticle() throws Exception {
        // Given
        Upload upload = upload(Lane.LIVE);
        List<Callable<Receipt>> callers = Collections.nCopies(8, () -> intake.take(upload, ACCOUNT));

        // When
        List<Receipt> receipts;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            receipts =
                    threads.invokeAll(callers).stream().map(Future::resultNow).toList();
        }

        // Then
        assertThat(receipts)
                .extracting(Receipt::id)
                .containsOnly(receipts.getFirst().id());
        assertThat(receipts).filteredOn(Receipt::created).hasSize(1);
        assertThat(articles.places(receipts.getFirst().id())).hasSize(1);
    }

    @Test
    void aLiveUploadHurriesWhatWaitsInTheArchive() {
        // Given
        Upload archived = upload(Lane.ARCHIVE);
        UUID id = held(archived).articleId();

        // When
        intake.take(new Upload(archived.bytes(), "text/plain", null, ArticleDetails.NONE, Lane.LIVE), ACCOUNT);

        // Then
        assertThat(articles.get(id).lane()).isEqualTo(Lane.LIVE);
    }

    /** A new article under a lease that no worker of this application has. */
    private Work held(Lane lane) {
        return held(upload(lane));
    }

    private Work held(Upload upload) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id = intake.take(upload, ACCOUNT).id();
            return hold(id);
        });
    }

    private Work hold(UUID id) {
        UUID lease = UUID.randomUUID();
        update(id, "lease = '" + lease + "', due_at = now() + interval '" + LONG.toSeconds() + " seconds'");
        return new Work(id, lease, 0, 0);
    }

    private static Upload upload(Lane lane) {
        return new Upload(
                Api.someText("work").getBytes(StandardCharsets.UTF_8), "text/plain", null, ArticleDetails.NONE, lane);
    }

    private static Extraction doubled(Found found) {
        var extraction = found.extraction();
        var claim = extraction.claims().getFirst();
        return new Extraction(
                extraction.language(), true, extraction.passages(), extraction.references(), List.of(claim, claim));
    }

    private void update(UUID id, String what) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("UPDATE article SET " + what + " WHERE id = '" + id + "'")
                        .executeUpdate());
    }

    private int number(UUID id, String column) {
        return (Integer) entities.createNativeQuery("SELECT " + column + " FROM article WHERE id = '" + id + "'")
                .getSingleResult();
    }

    private long outboxRows(UUID id) {
        return (Long) entities.createNativeQuery("SELECT count(*) FROM outbox WHERE key = '" + id + "'")
                .getSingleResult();
    }
}
