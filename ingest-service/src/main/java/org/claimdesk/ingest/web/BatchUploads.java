package org.claimdesk.ingest.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.claimdesk.ingest.article.ArticleIdentity;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.batch.Batch;
import org.claimdesk.ingest.batch.BatchFormat;
import org.claimdesk.ingest.batch.BatchIntake;
import org.claimdesk.ingest.batch.NewBatch;
import org.claimdesk.ingest.batch.StoredBatch;
import org.claimdesk.ingest.idempotency.Answer;
import org.claimdesk.ingest.idempotency.IdempotencyKeys;
import org.claimdesk.ingest.idempotency.KeyedCall;
import org.claimdesk.shell.account.CurrentAccount;
import org.jspecify.annotations.Nullable;

/**
 * Uploads of batches, each carried out once for its key. Whether two are the same is only known when both have come, so
 * that a batch sent again is stored again and then dropped.
 */
@ApplicationScoped
class BatchUploads {

    private final BatchIntake intake;
    private final IdempotencyKeys keys;
    private final CurrentAccount account;
    private final ObjectMapper json;

    BatchUploads(BatchIntake intake, IdempotencyKeys keys, CurrentAccount account, ObjectMapper json) {
        this.intake = intake;
        this.keys = keys;
        this.account = account;
        this.json = json;
    }

    NewBatch batch(BatchFormat format, @Nullable String lane, @Nullable String fileName) {
        Lane asked = Inputs.oneOf(Lane.class, lane, "lane");
        return new NewBatch(format, asked == null ? Lane.ARCHIVE : asked, fileName, account.id());
    }

    Response take(InputStream body, NewBatch batch, @Nullable String key) throws IOException {
        KeyedCall.requireKey(key);
        StoredBatch stored = intake.store(body, batch);
        try {
            byte[] asked = bytes(Arrays.asList(stored.contentHash(), batch.format(), batch.lane(), batch.fileName()));
            KeyedCall call = new KeyedCall(batch.account(), key, ArticleIdentity.contentHash(asked));
            Answer answer = keys.once(call, keep -> answer(intake.start(stored, begun -> keep.accept(answer(begun)))));
            return Response.status(answer.status())
                    .type(MediaType.APPLICATION_JSON)
                    .entity(answer.body())
                    .location(URI.create(String.valueOf(answer.location())))
                    .build();
        } finally {
            intake.drop(stored);
        }
    }

    private Answer answer(Batch batch) {
        return new Answer(
                202, BatchesResource.PATH + "/" + batch.id(), new String(bytes(batch), StandardCharsets.UTF_8));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("batches are always JSON", e);
        }
    }
}
