package org.claimdesk.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.claimdesk.shell.test.Topics;

/** A conflict set on its way, as the events tell it. */
public final class Disagreement {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID id = UUID.randomUUID();
    private final ObjectNode event = JSON.createObjectNode();

    private Disagreement(String attribute) {
        event.put("conflictId", id.toString()).put("attribute", attribute).put("status", "OPEN");
        event.put("changedAt", "2026-03-17T08:00:00.000001Z").put("aFieldOfTomorrow", true);
        event.putArray("members");
    }

    public static Disagreement about(String attribute) {
        return new Disagreement(attribute);
    }

    public UUID id() {
        return id;
    }

    public Disagreement member(Reviewed claim, String value, String asOf) {
        var member = event.withArray("members").addObject();
        member.put("claimId", claim.id().toString()).put("text", "Not what the register says.");
        member.put("value", value).put("asOf", asOf).putNull("speaker").put("origin", "The Paper");
        member.putObject("article").put("id", UUID.randomUUID().toString());
        member.put("addedAt", "2026-03-14T09:00:00.000001Z");
        return this;
    }

    public Disagreement settled(String verdict, UUID preferred) {
        event.put("status", "SETTLED");
        var finding = event.putObject("finding").put("verdict", verdict).put("note", "The budget was raised.");
        finding.putArray("citations")
                .addObject()
                .put("title", "Budget")
                .put("url", "https://budget.example/")
                .putNull("quote");
        finding.put("preferred", preferred == null ? null : preferred.toString());
        finding.put("by", UUID.randomUUID().toString()).put("at", "2026-03-16T08:00:00Z");
        return this;
    }

    public Disagreement status(String status) {
        event.put("status", status);
        return this;
    }

    public Disagreement mergedInto(UUID older) {
        event.put("status", "MERGED").put("mergedInto", older.toString()).putArray("members");
        return this;
    }

    public byte[] changed(long version) {
        return Pair.bytes(event.deepCopy().put("version", version));
    }

    /** Sends it through the topic. */
    public Disagreement change(long version) {
        Topics.produceEvent("conflict-sets", id.toString(), "ConflictChanged", version, changed(version));
        return this;
    }
}
