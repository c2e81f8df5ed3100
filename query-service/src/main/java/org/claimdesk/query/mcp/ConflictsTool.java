package org.claimdesk.query.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.conflict.ConflictOnRecord;
import org.claimdesk.query.conflict.ConflictSearch;
import org.claimdesk.query.conflict.Conflicts;

/** Where claims on record do not fit together. */
@ApplicationScoped
class ConflictsTool implements Tool {

    private static final int UNLESS_TOLD = 10;

    private final Conflicts conflicts;

    ConflictsTool(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public String name() {
        return "list_conflicts";
    }

    @Override
    public String title() {
        return "Conflicts on record";
    }

    @Override
    public String description() {
        return "Conflicts among claims on record, the last changed first: the attribute, each claim's value and as of when,"
                + " and what a person found, if somebody looked. Being listed says nothing about which claim holds.";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "status", Tool.oneOf("both unless told", "open", "settled"),
                "limit", Tool.number("10 unless told", 1, 50),
                "cursor", Tool.text("nextCursor of the answer before"));
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public Map<String, Object> call(JsonNode arguments) {
        var page = conflicts.page(ConflictSearch.read(Arguments.parameters(arguments, Map.of()), UNLESS_TOLD));
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "conflicts", page.items().stream().map(ConflictsTool::conflict).toList());
        answer.put("nextCursor", page.nextCursor());
        return answer;
    }

    private static Map<String, Object> conflict(ConflictOnRecord conflict) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", conflict.id());
        told.put("link", conflict.links().get("page"));
        told.put("attribute", conflict.attribute());
        told.put("status", conflict.status());
        told.put("disputed", conflict.disputed());
        told.put(
                "members",
                conflict.members().stream().map(ConflictsTool::member).toList());
        told.put("withdrawnMembers", conflict.withdrawn().size());
        told.put("untrustedFinding", conflict.finding());
        return told;
    }

    private static Map<String, Object> member(ConflictOnRecord.Value member) {
        var told = new LinkedHashMap<String, Object>();
        told.put("claimId", member.claimId());
        told.put("link", member.links().get("page"));
        told.put("untrustedValue", member.value());
        told.put("asOf", member.asOf());
        told.put("untrustedText", member.text());
        told.put("untrustedStanding", member.standing());
        told.put("untrustedOrigin", member.origin());
        told.put("untrustedQuote", member.passage().exact());
        told.put("preferredByFinding", member.preferred());
        return told;
    }
}
