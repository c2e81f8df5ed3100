package org.claimdesk.query.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.changes.Change;
import org.claimdesk.query.changes.ChangeLog;
import org.claimdesk.query.changes.Position;
import org.claimdesk.shell.page.Limit;

/** What was put on record, amended or taken off it. */
@ApplicationScoped
class ChangesTool implements Tool {

    private static final int UNLESS_TOLD = 20;

    private final ChangeLog changes;
    private final Links links;

    ChangesTool(ChangeLog changes, Links links) {
        this.changes = changes;
        this.links = links;
    }

    @Override
    public String name() {
        return "recent_changes";
    }

    @Override
    public String title() {
        return "Recent changes";
    }

    @Override
    public String description() {
        return "Approvals, amendments and withdrawals in order, oldest first: the last ones, or those after a cursor. Look"
                + " here before repeating a claim that you read earlier.";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "after", Tool.text("the cursor of an earlier answer; without it the last changes are told"),
                "limit", Tool.number("20 unless told", 1, 100));
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public Map<String, Object> call(JsonNode arguments) {
        var asked = arguments.get("limit");
        int limit = Math.min(100, Limit.of(asked == null || asked.isNull() ? null : asked.asInt(), UNLESS_TOLD));
        var after = Arguments.text(arguments, "after");
        var newest = changes.newest();
        var from =
                after == null ? new Position(newest.epoch(), Math.max(0, newest.n() - limit)) : changes.position(after);
        var found = changes.after(from, limit);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("changes", found.stream().map(this::change).toList());
        answer.put("cursor", found.isEmpty() ? from.toString() : found.getLast().cursor());
        return answer;
    }

    private Map<String, Object> change(Change change) {
        var told = new LinkedHashMap<String, Object>();
        told.put("cursor", change.cursor());
        told.put("type", change.type());
        told.put("claimId", change.claimId());
        told.put("version", change.version());
        told.put("at", change.at().toString());
        told.put("link", links.page(change.claimId()));
        told.put("untrustedText", change.claim() == null ? null : change.claim().text());
        told.put(
                "untrustedTextBefore",
                change.before() == null ? null : change.before().text());
        told.put("untrustedReason", change.reason());
        told.put("mergedInto", change.mergedInto());
        return told;
    }
}
