package org.claimdesk.query.approved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import org.claimdesk.shell.digest.Sha256;

/**
 * Answers a read so that nobody fetches twice what has not changed: the tag is a digest of the very bytes, so it is right whatever
 * the answer was put together from.
 */
@ApplicationScoped
public class Representation {

    /** Withdrawals shall be seen within two seconds: keep it, but ask again each time. */
    public static final String CACHE = "public, no-cache";

    private final ObjectWriter json;

    /** Maps are sorted: the same claim must have the same bytes, and so the same tag, in every process. */
    Representation(ObjectMapper json) {
        this.json = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** The entity as JSON, or 304 when the caller has exactly that. */
    public Response answer(Request request, Object entity) {
        return answer(request, entity, MediaType.APPLICATION_JSON_TYPE);
    }

    /** The entity as JSON under another media type. */
    public Response answer(Request request, Object entity, MediaType type) {
        try {
            return bytes(request, json.writeValueAsBytes(entity), type);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Response bytes(Request request, byte[] bytes, MediaType type) {
        // Weak, because the same answer travels gzipped too.
        var tag = new EntityTag(digest(bytes), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(bytes, type).tag(tag) : unchanged;
        return answer.header("Cache-Control", CACHE).header("Vary", "Accept").build();
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes), 0, 12);
    }
}
