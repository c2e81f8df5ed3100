package org.claimdesk.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.batch.BatchCalls.LINES;
import static org.claimdesk.ingest.batch.BatchCalls.bytes;
import static org.claimdesk.ingest.batch.BatchCalls.ended;
import static org.claimdesk.ingest.batch.BatchCalls.get;
import static org.claimdesk.ingest.batch.BatchCalls.line;
import static org.claimdesk.ingest.batch.BatchCalls.post;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.shell.broker.TopicLag;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaceIT {

    /** Nanoseconds after which the pace asks again how far behind the readers are. */
    private static final long LOOKS = Duration.ofMillis(1_200).toNanos();

    @Inject
    TopicLag real;

    @Test
    void theArchiveWaitsForThoseWhoReadItsClaimsAndLiveBatchesDoNot() {
        // Given: readers that are far behind
        var readers = new Readers();
        QuarkusMock.installMockForType(readers, TopicLag.class);
        long installed = System.nanoTime();
        Await.until("the pace looks anew", Duration.ofSeconds(10), () -> System.nanoTime() - installed > LOOKS);
        String archive = post(LINES, bytes(line() + line()));
        Await.until("it is begun", Duration.ofSeconds(30), () -> batch(archive).contains("\"status\":\"WORKING\""));

        // When
        String live = Api.as(TestAccounts.UPLOADER)
                .contentType(LINES)
                .queryParam("lane", "LIVE")
                .body(bytes(line() + line()))
                .post(BatchCalls.BATCHES)
                .path("id");

        // Then
        assertThat(ended(live).getInt("done")).isEqualTo(2);
        assertThat(batch(archive)).contains("\"done\":0");
        readers.behind = 0;
        assertThat(ended(archive).getInt("done")).isEqualTo(2);
    }

    @Test
    void aTopicThatNobodyReadsHasNoLag() {
        // When
        long lag = real.of("claims-extracted");

        // Then
        assertThat(lag).isZero();
    }

    private static String batch(String id) {
        return get("/" + id, Map.of()).asString();
    }

    @Vetoed
    private static final class Readers extends TopicLag {
        private volatile long behind = 1000;

        Readers() {
            super(Map.of());
        }

        @Override
        public synchronized long of(String topic) {
            return behind;
        }
    }
}
