package org.claimdesk.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.SourceText;
import org.claimdesk.shell.test.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LanesIT {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final String OLD = "From the archive: ";

    @Inject
    ArticleIntake intake;

    @Inject
    Articles articles;

    @Inject
    Extractors extractors;

    private final CountDownLatch archiveMayEnd = new CountDownLatch(1);

    @AfterEach
    void letTheArchiveEnd() {
        archiveMayEnd.countDown();
    }

    @Test
    void aLiveUploadDoesNotWaitForTheArchive() {
        // Given: every worker that may sits on an article of the archive, and more of it waits
        var slow = new SlowArchive(ClientProxy.unwrap(extractors));
        QuarkusMock.installMockForType(slow, Extractors.class);
        for (int i = 0; i < 20; i++) {
            take(OLD + Api.someText("old"), Lane.ARCHIVE);
        }
        int workers = Runtime.getRuntime().availableProcessors();
        Await.until("the archive keeps the workers busy", Duration.ofSeconds(30), () -> slow.waiting.get() >= workers);

        // When
        UUID live = take(Api.someText("new"), Lane.LIVE);

        // Then
        assertThat(Api.progress(live.toString())).contains("\"PUBLISHED\"");
        assertThat(slow.waiting).hasValue(workers);
    }

    private UUID take(String text, Lane lane) {
        var upload = new Upload(text.getBytes(StandardCharsets.UTF_8), "text/plain", null, ArticleDetails.NONE, lane);
        UUID id = intake.take(upload, ACCOUNT).id();
        assertThat(articles.get(id).status()).isEqualTo(ArticleStatus.EXTRACTING);
        return id;
    }

    /** Does not get on with an article of the archive until it may. */
    @Vetoed
    private final class SlowArchive extends Extractors {

        private final Extractors behind;
        private final AtomicInteger waiting = new AtomicInteger();

        SlowArchive(Extractors behind) {
            this.behind = behind;
        }

        @Override
        ClaimExtractor await() {
            ClaimExtractor extractor = behind.await();
            return new ClaimExtractor() {
                @Override
                public Extraction extract(SourceText source) {
                    if (source.text().startsWith(OLD)) {
                        waiting.incrementAndGet();
                        untilItMay();
                    }
                    return extractor.extract(source);
                }

                @Override
                public String name() {
                    return extractor.name();
                }

                @Override
                public String version() {
                    return extractor.version();
                }
            };
        }

        private void untilItMay() {
            try {
                archiveMayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
