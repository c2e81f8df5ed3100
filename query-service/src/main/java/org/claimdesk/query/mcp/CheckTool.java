package org.claimdesk.query.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.matching.CheckedText;
import org.claimdesk.query.matching.TextCheck;
import org.claimdesk.query.matching.TextToCheck;

/** A text against the claims on record. */
@ApplicationScoped
class CheckTool implements Tool {

    private final TextCheck check;

    CheckTool(TextCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "check_text";
    }

    @Override
    public String title() {
        return "Check a text";
    }

    @Override
    public String description() {
        return "Tells sentence by sentence which claims on record a text REPEATS, CONTRADICTS or UPDATES, with values and"
                + " reasons. NOT_COVERED says nothing about a sentence. Only sentences with a match are listed.";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "text",
                Tool.text("1 to 20,000 characters"),
                "published_at",
                Tool.text("the day the text is of (2024-03-31); without it nothing is newer or older"));
    }

    @Override
    public List<String> required() {
        return List.of("text");
    }

    @Override
    public boolean costly() {
        return true;
    }

    @Override
    public Map<String, Object> call(JsonNode arguments) {
        var checked = check.check(
                new TextToCheck(Arguments.text(arguments, "text"), Arguments.text(arguments, "published_at")));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("counts", checked.counts());
        answer.put("notice", checked.notice());
        answer.put("claimsOnRecord", checked.claims());
        answer.put(
                "sentences",
                checked.sentences().stream()
                        .filter(sentence -> !sentence.matches().isEmpty())
                        .map(CheckTool::sentence)
                        .toList());
        return answer;
    }

    private static Map<String, Object> sentence(CheckedText.Sentence sentence) {
        return Map.of(
                "start",
                sentence.start(),
                "end",
                sentence.end(),
                "untrustedText",
                sentence.text(),
                "outcome",
                sentence.outcome(),
                "matches",
                sentence.matches().stream().map(CheckTool::match).toList());
    }

    private static Map<String, Object> match(CheckedText.Match match) {
        var claim = match.claim();
        var told = new LinkedHashMap<String, Object>();
        told.put("relation", match.relation());
        told.put("newer", match.newer());
        told.put("untrustedReason", match.reason());
        told.put("untrustedValues", match.values());
        told.put("claim", AgentClaim.of(claim, claim.disputed(), claim.origins()));
        return told;
    }
}
