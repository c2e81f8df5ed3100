package org.claimdesk.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.ingest.batch.BatchCalls.LINES;
import static org.claimdesk.ingest.batch.BatchCalls.bytes;
import static org.claimdesk.ingest.batch.BatchCalls.ended;
import static org.claimdesk.ingest.batch.BatchCalls.items;
import static org.claimdesk.ingest.batch.BatchCalls.line;
import static org.claimdesk.ingest.batch.BatchCalls.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.ingest.article.ArticleFetch;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches when something goes wrong: processes that die, errors nobody thought of, and trying again. */
@QuarkusTest
class BatchTroubleIT {

    private static final int MANY = 500;

    @Inject
    OpenBatches open;

    @Inject
    Planning planning;

    @Inject
    BatchItems items;

    @Inject
    EntryUploads uploads;

    @Inject
    ArticleIntake intake;

    @Inject
    ArticleFetch fetch;

    @Inject
    ObjectMapper json;

    @Inject
    BatchProgress progress;

    @Inject
    BatchQueue queue;

    @Inject
    BatchConfig config;

    @Inject
    BatchRun run;

    @Inject
    Batches batches;

    @Inject
    BatchResults results;

    @Inject
    EntityManager entities;

    @Test
    void noneIsLostOrDoubledWhenAWorkerStopsInTheMiddle() {
        // Given: a batch that only this test's workers can have, and a worker that stops after a while
        BatchWork first = held(zip(MANY));
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> run.run(first, () -> asked.incrementAndGet() > 200))
                .isInstanceOf(BatchLostException.class);
        assertThat(batches.get(first.batchId()).done()).isEqualTo(200);
        BatchWork second = taken(first);

        // When
        run.run(second, () -> false);

        // Then
        allAreThereOnce(first.batchId(), MANY);
        assertThatThrownBy(() -> run.run(first, () -> false)).isInstanceOf(BatchLostException.class);
    }

    enum Death {
        WHILE_COUNTING,
        BEFORE_A_DOCUMENT,
        IN_ITS_TRANSACTION,
        BEHIND_A_DOCUMENT,
        BEFORE_THE_END
    }

    @ParameterizedTest
    @EnumSource
    void noneIsLostOrDoubledWhereverTheProcessDies(Death death) {
        // Given: a process that dies there, and leaves its lease behind
        BatchWork work = held(zip(3));
        assertThatThrownBy(() -> dying(death).run(work, () -> false)).isInstanceOf(Died.class);

        // When: the lease runs out, and the workers of this test's service come
        sql("UPDATE batch SET due_at = now() WHERE id = '" + work.batchId() + "'");

        // Then
        ended(work.batchId().toString());
        allAreThereOnce(work.batchId(), 3);
    }

    @Test
    void anUnexpectedErrorOfADocumentFailsThatDocumentInTheEnd() {
        // Given
        var failing = new Failing();
        QuarkusMock.installMockForType(failing, EntryUploads.class);

        // When
        String id = post(LINES, bytes(line() + bad() + line()));

        // Then
        assertThat(ended(id).getString("status")).isEqualTo("DONE");
        assertThat(items(id).getList("items.status")).containsExactly("DONE", "FAILED", "DONE");
        assertThat(items(id).getString("items[1].problem"))
                .isEqualTo("Taking it in ended with an error 5 times, last with IllegalStateException.");
        assertThat(failing.failures).hasValue(5);
    }

    @Test
    void aDocumentThatTheProcessDiesOfFailsInTheEnd() {
        // Given: as many tries as are allowed, none of which came to an end
        BatchWork work = held(zip(2));
        planning.plan(work, open.open(work));
        sql("UPDATE batch_item SET tries = 5 WHERE position = 0 AND batch_id = '" + work.batchId() + "'");

        // When
        run.run(taken(work), () -> false);

        // Then
        assertThat(items(work.batchId().toString()).getString("items[0].problem"))
                .isEqualTo("Taking it in was cut off 5 times.");
        assertThat(batches.get(work.batchId()).done()).isOne();
    }

    @Test
    void whatFailedIsTriedAgain() {
        // Given
        var failing = new Failing();
        QuarkusMock.installMockForType(failing, EntryUploads.class);
        String id = post(LINES, bytes(line() + bad() + "{}"));
        assertThat(ended(id).getInt("failed")).isEqualTo(2);
        failing.repaired = true;

        // When
        Response answer = retry(id);

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.jsonPath().getInt("pending")).isEqualTo(2);
        assertThat(ended(id).getInt("done")).isEqualTo(2);
        assertThat(items(id).getList("items.status")).containsExactly("DONE", "DONE", "FAILED");
    }

    @Test
    void whereNothingFailedNothingIsTriedAgain() {
        // Given
        String id = post(LINES, bytes(line()));
        ended(id);

        // When
        Response answer = retry(id);

        // Then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("detail")).isEqualTo("None of its documents failed.");
    }

    private static Response retry(String id) {
        return Api.as(TestAccounts.UPLOADER).post(BatchCalls.BATCHES + "/" + id + "/retry");
    }

    private void allAreThereOnce(UUID id, int many) {
        Batch batch = batches.get(id);
        assertThat(batch.status()).isEqualTo(BatchStatus.DONE);
        assertThat(batch.done()).isEqualTo(many);
        List<BatchItem> done = results.list(id, ItemStatus.DONE, -1, many + 1);
        assertThat(new HashSet<>(done.stream().map(BatchItem::articleId).toList()))
                .hasSize(many);
    }

    private static byte[] zip(int many) {
        String[] files = new String[2 * many];
        for (int i = 0; i < many; i++) {
            files[2 * i] = i + ".txt";
            files[2 * i + 1] = Api.someText("many");
        }
        return Zips.of(files);
    }

    private BatchWork held(byte[] zip) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("INSERT INTO batch (id, format, lane, size, status, created_by, due_at) VALUES"
                            + " (:id, 'ZIP', 'ARCHIVE', :size, 'WORKING', :id, now() + interval '1 hour')")
                    .setParameter("id", id)
                    .setParameter("size", zip.length)
                    .executeUpdate();
            entities.createNativeQuery("INSERT INTO batch_chunk VALUES (:id, 0, :bytes)")
                    .setParameter("id", id)
                    .setParameter("bytes", zip)
                    .executeUpdate();
        });
        return taken(new BatchWork(id, id, BatchFormat.ZIP, Lane.ARCHIVE, id, zip.length, false, 0));
    }

    /** As when the lease ran out and another worker came. */
    private BatchWork taken(BatchWork work) {
        UUID lease = UUID.randomUUID();
        sql("UPDATE batch SET lease = '" + lease + "', due_at = now() + interval '1 hour' WHERE id = '" + work.batchId()
                + "'");
        boolean counted = batches.get(work.batchId()).total() != null;
        return new BatchWork(
                work.batchId(), lease, work.format(), work.lane(), work.account(), work.size(), counted, 0);
    }

    private void sql(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private BatchRun dying(Death death) {
        var dyingQueue = new BatchQueue(entities, progress) {
            @Override
            void counted(BatchWork work, int total) {
                dieAt(Death.WHILE_COUNTING, death);
                queue.counted(work, total);
            }

            @Override
            boolean done(BatchWork work) {
                throw new Died();
            }
        };
        var dyingItems = new BatchItems(entities, queue, config) {
            @Override
            int begin(BatchWork work, Entry entry) {
                int tries = items.begin(work, entry);
                dieAt(Death.BEFORE_A_DOCUMENT, death, entry);
                return tries;
            }

            @Override
            void take(BatchWork work, Entry entry, UUID article) {
                items.take(work, entry, article);
                dieAt(Death.IN_ITS_TRANSACTION, death, entry);
            }
        };
        var settling = new Settling(dyingItems, uploads, intake, config) {
            @Override
            void settle(BatchWork work, Entry entry) {
                super.settle(work, entry);
                dieAt(Death.BEHIND_A_DOCUMENT, death, entry);
            }
        };
        return new BatchRun(open, new Planning(items, dyingQueue, config), settling, dyingQueue);
    }

    private static void dieAt(Death here, Death death, Entry entry) {
        if (entry.position() == 1) {
            dieAt(here, death);
        }
    }

    private static void dieAt(Death here, Death death) {
        if (here == death) {
            throw new Died();
        }
    }

    /** No code may go on after this, as none does in a process that is gone. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    private static String bad() {
        return line().replace("\"text\":\"", "\"text\":\"bad ");
    }

    /** Fails with texts that begin with "bad", until it is repaired. */
    @Vetoed
    private final class Failing extends EntryUploads {

        private final AtomicInteger failures = new AtomicInteger();
        private volatile boolean repaired;

        Failing() {
            super(json, fetch);
        }

        @Override
        Upload of(Entry entry, BatchWork work) {
            if (!repaired && new String(entry.bytes(), StandardCharsets.UTF_8).contains("\"bad ")) {
                failures.incrementAndGet();
                throw new IllegalStateException("a defect");
            }
            return super.of(entry, work);
        }
    }
}
