package org.claimdesk.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.batch.BatchCalls.LINES;
import static org.claimdesk.ingest.batch.BatchCalls.bytes;
import static org.claimdesk.ingest.batch.BatchCalls.ended;
import static org.claimdesk.ingest.batch.BatchCalls.line;
import static org.claimdesk.ingest.batch.BatchCalls.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

/** Batches with which something is wrong as a whole that nobody thought of. */
@QuarkusTest
class BatchGivenUpIT {

    @Inject
    BatchChunks chunks;

    @Inject
    BatchQueue queue;

    @Inject
    BatchConfig config;

    @Inject
    EntityManager entities;

    @Test
    void anErrorOfTheWholeBatchFailsItInTheEnd() {
        // Given
        var broken = new Broken();
        QuarkusMock.installMockForType(broken, OpenBatches.class);

        // When
        String id = post(LINES, bytes(line()));

        // Then
        var batch = ended(id);
        assertThat(batch.getString("status")).isEqualTo("FAILED");
        assertThat(batch.getString("problem"))
                .isEqualTo("Working on it ended with an error 3 times, last with IllegalStateException.");
        assertThat(batch.getBoolean("retryable")).isTrue();
        assertThat(broken.openings).hasValue(3);
    }

    @Test
    void whatWasGivenUpIsTriedAgain() {
        // Given
        var broken = new Broken();
        QuarkusMock.installMockForType(broken, OpenBatches.class);
        String id = post(LINES, bytes(line() + line()));
        assertThat(ended(id).getString("status")).isEqualTo("FAILED");
        broken.repaired = true;

        // When
        Response answer = Api.as(TestAccounts.UPLOADER).post(BatchCalls.BATCHES + "/" + id + "/retry");

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.jsonPath().getString("problem")).isNull();
        assertThat(ended(id).getInt("done")).isEqualTo(2);
    }

    @Test
    void aBatchThatTheProcessDiesOfWhileItCountsFailsInTheEnd() {
        // Given: a batch that nobody can open yet, and three processes that died of it
        var broken = new Broken();
        QuarkusMock.installMockForType(broken, OpenBatches.class);
        String id = post(LINES, bytes(line()));
        assertThat(ended(id).getString("status")).isEqualTo("FAILED");
        broken.repaired = true;

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE batch SET status = 'WORKING', problem = NULL,"
                                + " ended_at = NULL, tries = 2, due_at = now(), lease = id WHERE id = '" + id + "'")
                        .executeUpdate());

        // Then
        assertThat(ended(id).getString("problem")).isEqualTo("Counting its documents was cut off 3 times.");
        assertThat(broken.openings).hasValue(3);
    }

    /** Fails to open any batch until it is repaired. */
    @Vetoed
    private final class Broken extends OpenBatches {

        private final AtomicInteger openings = new AtomicInteger();
        private volatile boolean repaired;

        Broken() {
            super(chunks, queue, config);
        }

        @Override
        Entries open(BatchWork work) {
            if (!repaired) {
                openings.incrementAndGet();
                throw new IllegalStateException("a defect");
            }
            return super.open(work);
        }
    }
}
