package org.claimdesk.ingest.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.claimdesk.ingest.article.ArticleIdentity;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.Receipt;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.ingest.idempotency.Answer;
import org.claimdesk.ingest.idempotency.IdempotencyKeys;
import org.claimdesk.ingest.idempotency.KeyedCall;
import org.claimdesk.shell.account.CurrentAccount;
import org.jspecify.annotations.Nullable;

/** Uploads over the API, each carried out once for its key. */
@ApplicationScoped
class Uploads {

    private final ArticleIntake intake;
    private final IdempotencyKeys keys;
    private final CurrentAccount account;
    private final ObjectMapper json;

    Uploads(ArticleIntake intake, IdempotencyKeys keys, CurrentAccount account, ObjectMapper json) {
        this.intake = intake;
        this.keys = keys;
        this.account = account;
        this.json = json;
    }

    Response take(Upload upload, @Nullable String key) {
        Object[] asked = {
            ArticleIdentity.contentHash(upload.bytes()),
            upload.contentType(),
            upload.fileName(),
            upload.details(),
            upload.lane()
        };
        return take(asked, () -> upload, key);
    }

    /**
     * @param asked what makes two requests the same; how a form draws its boundaries does not
     * @param upload got only when the call is carried out
     */
    Response take(Object[] asked, Supplier<Upload> upload, @Nullable String key) {
        KeyedCall call = new KeyedCall(account.id(), key, ArticleIdentity.contentHash(bytes(asked)));
        Answer answer = keys.once(call, keep -> {
            Receipt receipt = intake.take(upload.get(), call.account(), stored -> keep.accept(answer(stored)));
            return answer(receipt);
        });
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body());
        return (answer.location() == null ? response : response.location(URI.create(answer.location()))).build();
    }

    private Answer answer(Receipt receipt) {
        String body = new String(bytes(ReceiptView.of(receipt)), StandardCharsets.UTF_8);
        return new Answer(receipt.created() ? 201 : 200, "/api/v1/articles/" + receipt.id(), body);
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value instanceof Object[] parts ? Arrays.asList(parts) : value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uploads and receipts are always JSON", e);
        }
    }
}
