package org.claimdesk.review.web;

import jakarta.ws.rs.core.MultivaluedMap;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.review.CitationDraft;
import org.claimdesk.review.review.CitationItem;
import org.jspecify.annotations.Nullable;

/** One cited page on the decision panel, as typed. */
record CitedChoice(
        boolean chosen,
        String marker,
        String medium,
        String url,
        String title,
        String publisher,
        String quote,
        String stance,
        boolean opened) {

    static CitedChoice empty() {
        return new CitedChoice(false, "", "WEB", "", "", "", "", "", false);
    }

    static CitedChoice of(CitationItem item) {
        return new CitedChoice(
                item.confirmed(),
                text(item.marker()),
                item.medium().name(),
                text(item.url()),
                text(item.title()),
                text(item.publisher()),
                text(item.quote()),
                item.stance() == null ? "" : item.stance().name(),
                item.openedBy() != null);
    }

    static CitedChoice of(MultivaluedMap<String, String> sent, String prefix) {
        return new CitedChoice(
                sent.containsKey(prefix + "chosen"),
                DecisionForm.value(sent, prefix + "marker"),
                DecisionForm.value(sent, prefix + "medium"),
                DecisionForm.value(sent, prefix + "url").strip(),
                DecisionForm.value(sent, prefix + "title"),
                DecisionForm.value(sent, prefix + "publisher"),
                DecisionForm.value(sent, prefix + "quote"),
                DecisionForm.value(sent, prefix + "stance"),
                sent.containsKey(prefix + "opened"));
    }

    public boolean blank() {
        return url.isBlank() && title.isBlank() && publisher.isBlank() && quote.isBlank();
    }

    public boolean linkable() {
        return Citation.isWebAddress(url);
    }

    CitationDraft draft(Citation.Kind kind) {
        return new CitationDraft(
                kind,
                DecisionForm.named(Citation.Medium.class, medium),
                null,
                null,
                url,
                title,
                publisher,
                quote,
                DecisionForm.named(Citation.Stance.class, stance),
                opened,
                null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
