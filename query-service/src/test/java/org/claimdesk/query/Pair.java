package org.claimdesk.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.claimdesk.shell.test.Topics;

/** How two claims stand to each other, as the events tell it. */
public final class Pair {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID id = UUID.randomUUID();
    private final ObjectNode event = JSON.createObjectNode();

    private Pair(UUID one, String value, UUID other, String otherValue, String relation) {
        event.put("relationId", id.toString()).put("relation", relation).put("score", 0.8);
        event.put("reason", value + " / " + otherValue).put("attribute", "cost");
        event.put("comparedAt", "2026-03-14T09:00:00Z").put("aFieldOfTomorrow", true);
        side(one, value);
        side(other, otherValue);
    }

    public static Pair of(Reviewed one, String value, Reviewed other, String otherValue, String relation) {
        return new Pair(one.id(), value, other.id(), otherValue, relation);
    }

    public static Pair conflict(Reviewed one, Reviewed other) {
        return of(one, "7 million", other, "6 million", "CONFLICTS");
    }

    public UUID id() {
        return id;
    }

    public Pair newer(Reviewed claim) {
        event.put("newer", claim.id().toString());
        return this;
    }

    public Pair origins(String first, String second) {
        ((ObjectNode) event.at("/claims/0")).put("origin", first);
        ((ObjectNode) event.at("/claims/1")).put("origin", second);
        return this;
    }

    public Pair relation(String relation) {
        event.put("relation", relation);
        return this;
    }

    public Pair verdict(String verdict) {
        event.putObject("verdict")
                .put("verdict", verdict)
                .put("by", UUID.randomUUID().toString())
                .put("at", "2026-03-15T09:00:00Z");
        return this;
    }

    public byte[] related(long version) {
        return bytes(event.deepCopy().put("version", version));
    }

    public byte[] unrelated(long version) {
        var unrelated = JSON.createObjectNode().put("relationId", id.toString()).put("version", version);
        var claims = unrelated.putArray("claims");
        event.get("claims").forEach(side -> claims.add(side.get("claimId").asText()));
        return bytes(unrelated.put("reason", "worded anew").put("unrelatedAt", "2026-03-16T09:00:00Z"));
    }

    /** Sends it through the topic. */
    public Pair relate(long version) {
        Topics.produceEvent("claim-relations", id.toString(), "ClaimsRelated", version, related(version));
        return this;
    }

    private void side(UUID claim, String value) {
        event.withArray("claims")
                .addObject()
                .put("claimId", claim.toString())
                .put("articleId", UUID.randomUUID().toString())
                .put("value", value)
                .putNull("origin");
    }

    static byte[] bytes(ObjectNode event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
