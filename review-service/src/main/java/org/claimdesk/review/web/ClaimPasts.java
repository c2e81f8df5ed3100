package org.claimdesk.review.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.review.BlindStanding;
import org.claimdesk.review.review.ClaimDetail;
import org.claimdesk.review.review.DecisionItem;
import org.claimdesk.review.review.HistoryView;
import org.claimdesk.review.review.WordDiff;
import org.claimdesk.shell.account.AccountNames;

/** Turns history rows into sentences; account ids into present names. */
@ApplicationScoped
class ClaimPasts {

    private final HistoryView history;
    private final AccountNames names;
    private final ObjectMapper json;
    private final BlindStanding blind;

    ClaimPasts(HistoryView history, AccountNames names, ObjectMapper json, BlindStanding blind) {
        this.history = history;
        this.names = names;
        this.json = json;
        this.blind = blind;
    }

    /** Newest first. */
    ClaimPast of(ClaimDetail detail, UUID me, boolean editor) {
        var chain = history.of(detail.claim().id());
        var events = events(chain.items());
        var comments = detail.comments().stream()
                .map(one -> new ClaimPast.Comment(names.of(one.writtenBy()), one.writtenAt(), one.text()))
                .toList();
        var standing = blind.of(detail.claim().id(), detail.claim().version(), me);
        var undoable = detail.decisions().stream()
                .filter(one -> one.undoneAt() == null)
                .findFirst()
                .filter(one -> one.undoableUntil() != null && (editor || me.equals(one.decidedBy())))
                .map(DecisionItem::id)
                .orElse(null);
        return new ClaimPast(events, comments, chain.verified(), standing, undoable);
    }

    private List<ClaimPast.Event> events(List<HistoryView.Entry> entries) {
        var events = new ArrayList<ClaimPast.Event>();
        var wording = "";
        for (var entry : entries) {
            var body = read(entry.body());
            var said = body.at("/state/statement/text").asText("");
            boolean reworded = !wording.isEmpty() && !said.isEmpty() && !said.equals(wording);
            events.addFirst(new ClaimPast.Event(
                    entry.number(),
                    what(entry, body),
                    who(entry),
                    entry.at(),
                    entry.note(),
                    others(body),
                    reworded ? WordDiff.of(wording, said) : List.of()));
            wording = said.isEmpty() ? wording : said;
        }
        return events;
    }

    private static List<UUID> others(JsonNode body) {
        return Stream.of("mergedFrom", "mergedInto", "splitFrom", "parts")
                .map(body::path)
                .flatMap(node -> node.isArray() ? node.valueStream() : Stream.of(node))
                .filter(JsonNode::isTextual)
                .map(node -> UUID.fromString(node.asText()))
                .toList();
    }

    private String who(HistoryView.Entry entry) {
        if (entry.actor() == null) {
            return "Claimdesk";
        }
        return entry.actorName() == null ? names.of(entry.actor()) : entry.actorName();
    }

    private String what(HistoryView.Entry entry, JsonNode body) {
        return switch (entry.type()) {
            case "EXTRACTED" ->
                "found in the article by " + body.path("extractor").path("name").asText();
            case "ADDED" -> body.has("splitFrom") ? "taken out of a claim that said several things" : "added by hand";
            case "SPLIT" -> "taken apart into " + body.path("parts").size() + " claims";
            case "MERGED" ->
                body.has("mergedInto")
                        ? "found to say what another claim says"
                        : "joined by a claim that says the same";
            case "SENT" -> asked(body);
            case "ANSWERED" -> "opinion given";
            case "DECIDED" -> decided(body);
            case "JUDGED" -> "judged it: " + decided(body);
            case "REWORDED" -> "worded anew";
            case "UNDONE" -> "undone; " + status(body);
            case "COMMENTED" -> "comment";
            case "ERASED" ->
                "erased what was written with entry " + body.path("number").asInt();
            case "ARTICLE_WITHDRAWN" -> "marked for review: its article was withdrawn";
            case "ARTICLE_CHANGED" -> "marked for review: not found in the new version of its article";
            case "ARTICLE_CHANGE_LAPSED" -> "no longer marked: the new version of its article was withdrawn";
            case "KEPT" -> "left as it is after what happened to its article";
            case "MOVED" -> "found by hand in the new version of its article";
            case "CONTINUED" -> "found again in the new version of its article";
            case "ARTICLE_RESTORED" -> "no longer marked: its article is back";
            case "ARTICLE_CORRECTED" -> "marked for review: the details of its article were corrected";
            default -> entry.type().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private String asked(JsonNode body) {
        var to = body.path("to");
        return to.isTextual()
                ? "asked " + names.of(UUID.fromString(to.asText())) + " for an opinion"
                : "asked for a second opinion";
    }

    private static String decided(JsonNode body) {
        var words = Words.word(Verdict.valueOf(body.path("verdict").asText()));
        var reason = DecisionForm.named(RejectReason.class, body.path("reason").asText(""));
        return reason == null ? words : words + ": " + Words.word(reason).toLowerCase(Locale.ROOT);
    }

    private static String status(JsonNode body) {
        var status = DecisionForm.named(
                ClaimStatus.class, body.path("state").path("status").asText(""));
        return status == null ? "" : Words.word(status).toLowerCase(Locale.ROOT) + " again";
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a history row whose body is not JSON", e);
        }
    }
}
