package org.claimdesk.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimdesk.shell.test.Topics;

/** A claim on its way through review, as the events tell it: each step is one record on the topic. */
public final class Reviewed {

    /** When the first version of every claim here was approved; each further version is an hour later. */
    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID id;
    private final ObjectNode claim = JSON.createObjectNode();

    private Reviewed(UUID id, String text) {
        this.id = id;
        claim.put("claimId", id.toString())
                .put("text", text)
                .put("basis", "ARTICLE_ONLY")
                .put("underReview", false);
        claim.putArray("quantities");
        claim.putArray("times");
        claim.putArray("entities");
        claim.putArray("citations");
        claim.putArray("appearances");
        claim.putArray("mergedFrom");
        claim.putArray("versions");
    }

    /** A claim of a new id, said by one undated article without a name. */
    public static Reviewed claim(String text) {
        return new Reviewed(UUID.randomUUID(), text).in(UUID.randomUUID(), null, null, null);
    }

    public UUID id() {
        return id;
    }

    public Reviewed text(String text) {
        claim.put("text", text);
        return this;
    }

    public Reviewed speaker(String speaker) {
        claim.putObject("attribution").put("source", speaker).put("cue", "said").put("quoted", false);
        return this;
    }

    public Reviewed rating(String rating) {
        claim.put("rating", rating).put("basis", "SOURCE_OPENED");
        return this;
    }

    public Reviewed quantity(String text, Number value, String unit) {
        claim.withArray("quantities")
                .addObject()
                .put("text", text)
                .put("value", value.doubleValue())
                .put("unit", unit);
        return this;
    }

    public Reviewed entity(String text) {
        claim.withArray("entities").addObject().put("text", text).put("type", "PERSON");
        return this;
    }

    public Reviewed mergedFrom(UUID other) {
        claim.withArray("mergedFrom").add(other.toString());
        return this;
    }

    public Reviewed underReview(boolean underReview) {
        claim.put("underReview", underReview);
        return this;
    }

    /** Why it is looked at again. */
    public Reviewed because(String kind, UUID articleId) {
        claim.put("underReview", true);
        claim.withArray("reviewReasons")
                .addObject()
                .put("kind", kind)
                .put("articleId", articleId.toString())
                .putNull("newer")
                .put("at", "2026-03-15T09:00:00Z");
        return this;
    }

    /** Adds an article that says it. */
    public Reviewed in(UUID articleId, String title, String publisher, String publishedAt) {
        var text = claim.get("text").asText();
        var appearance = claim.withArray("appearances").addObject();
        appearance.put("articleId", articleId.toString());
        appearance
                .putObject("passage")
                .put("start", 10)
                .put("end", 10 + text.length())
                .put("exact", text)
                .put("prefix", "It was long known. ")
                .put("suffix", " So it goes.");
        var article = appearance.putObject("article");
        article.put("title", title).put("publisher", publisher).put("publishedAt", publishedAt);
        article.put("url", title == null ? null : "https://example.org/" + articleId);
        article.putArray("bylines");
        return this;
    }

    /** Takes back the articles so far. */
    public Reviewed nowhere() {
        claim.putArray("appearances");
        return this;
    }

    public Reviewed with(Consumer<ObjectNode> change) {
        change.accept(claim);
        return this;
    }

    /** The event that puts it on record as it is now. */
    public byte[] approved(long version) {
        var from = START.plus(Duration.ofHours(version));
        close(from, null);
        var entry = claim.withArray("versions").addObject();
        entry.put("number", version).put("from", from.toString()).put("status", "APPROVED");
        for (var field : new String[] {"text", "attribution", "citations", "rating", "basis", "appearances"}) {
            entry.set(
                    field,
                    claim.path(field).isMissingNode() ? null : claim.get(field).deepCopy());
        }
        var event = claim.deepCopy().put("version", version).put("approvedAt", from.toString());
        event.putObject("extractor").put("name", "built-in").put("version", "1");
        event.put("checkworthiness", 0.5).put("aFieldOfTomorrow", true);
        return bytes(event);
    }

    /** The event that takes it off the record. */
    public byte[] withdrawn(long version, String cause, String reason, UUID mergedInto) {
        var at = START.plus(Duration.ofHours(version));
        close(at, reason);
        var event = JSON.createObjectNode()
                .put("claimId", id.toString())
                .put("version", version)
                .put("cause", cause);
        event.put("reason", reason).put("withdrawnAt", at.toString());
        event.put("mergedInto", mergedInto == null ? null : mergedInto.toString());
        event.set("versions", claim.get("versions").deepCopy());
        return bytes(event);
    }

    /** Puts it on record through the topic. */
    public Reviewed approve(long version) {
        Topics.produceEvent("claims-reviewed", id.toString(), "ClaimApproved", version, approved(version));
        return this;
    }

    /** Takes it off the record through the topic. */
    public Reviewed withdraw(long version, String reason) {
        var body = withdrawn(version, "WITHDRAWN", reason, null);
        Topics.produceEvent("claims-reviewed", id.toString(), "ClaimWithdrawn", version, body);
        return this;
    }

    /** Merges it into another one through the topic. */
    public Reviewed merge(long version, UUID into) {
        var body = withdrawn(version, "MERGED", null, into);
        Topics.produceEvent("claims-reviewed", id.toString(), "ClaimWithdrawn", version, body);
        return this;
    }

    private void close(Instant until, String reason) {
        for (var version : claim.withArray("versions")) {
            if (!version.hasNonNull("until")) {
                ((ObjectNode) version).put("until", until.toString()).put("reason", reason);
            }
        }
    }

    private static byte[] bytes(ObjectNode event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
