package org.claimdesk.review.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.Statement;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.CitationDraft;
import org.claimdesk.review.review.ClaimItem;
import org.claimdesk.review.review.DecisionDraft;

/**
 * A claim of another article that says the same, on the decision panel.
 *
 * @param chosen whether it is decided together with the claim of the page
 * @param passage whether its passage is confirmed as a citation
 */
record TogetherChoice(UUID id, long version, boolean chosen, UUID articleId, boolean passage, List<CitedChoice> cited) {

    /** As many as a group shows. */
    static final int MOST = 30;

    /** Chosen already where the very words are the same; else a person says so. */
    static TogetherChoice of(ClaimItem claim, ClaimItem other) {
        boolean same = Statement.plain(claim.text()).equals(Statement.plain(other.text()));
        var cited = other.citations().stream()
                .filter(one -> one.kind() == Citation.Kind.CITED_BY_ARTICLE && one.url() != null)
                .map(CitedChoice::of)
                .toList();
        return new TogetherChoice(other.id(), other.version(), same, other.articleId(), true, cited);
    }

    static TogetherChoice of(MultivaluedMap<String, String> sent, String prefix) {
        var cited = new ArrayList<CitedChoice>();
        for (int i = 0; i < MOST && sent.containsKey(prefix + "cited-" + i + "-url"); i++) {
            cited.add(CitedChoice.of(sent, prefix + "cited-" + i + "-"));
        }
        try {
            return new TogetherChoice(
                    UUID.fromString(DecisionForm.value(sent, prefix + "id")),
                    Long.parseLong(DecisionForm.value(sent, prefix + "version")),
                    sent.containsKey(prefix + "chosen"),
                    UUID.fromString(DecisionForm.value(sent, prefix + "article")),
                    sent.containsKey(prefix + "passage"),
                    cited);
        } catch (IllegalArgumentException e) {
            throw new WordingRefused(prefix + "id", "must be as the page gave it");
        }
    }

    DecisionDraft.Member member() {
        return new DecisionDraft.Member(id, version);
    }

    /** Its passage and the pages its article cites, each kept or refused by itself. */
    List<CitationDraft> citations() {
        var citations = new ArrayList<CitationDraft>();
        if (passage) {
            citations.add(new CitationDraft(
                    Citation.Kind.PASSAGE, null, articleId, null, null, null, null, null, null, null, null));
        }
        cited.stream()
                .filter(CitedChoice::chosen)
                .map(choice -> choice.draft(Citation.Kind.CITED_BY_ARTICLE))
                .forEach(citations::add);
        return citations;
    }

    /** The claim with what is chosen about it. */
    record Row(ClaimItem claim, TogetherChoice choice) {}
}
