package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Appearances;
import org.claimdesk.review.claim.Articles;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.CitationRefused;
import org.claimdesk.review.claim.CitedPage;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.page.CitationChecks;
import org.jspecify.annotations.Nullable;

/** Checks citations against the claim they are sent for. */
@ApplicationScoped
class CitationIntake {

    /** More than anybody reads; keeps an event far below its size limit. */
    private static final int MOST = 50;

    private final Appearances appearances;
    private final Articles articles;
    private final CitationChecks checks;

    CitationIntake(Appearances appearances, Articles articles, CitationChecks checks) {
        this.checks = checks;
        this.appearances = appearances;
        this.articles = articles;
    }

    /** @throws CitationRefused naming the first that does not hold */
    List<Citation> of(Claim claim, List<CitationDraft> drafts, UUID account, Instant now) {
        if (drafts.size() > MOST) {
            throw new CitationRefused(MOST, "kind", "is one too many, at most " + MOST + " are kept");
        }
        var places = appearances.of(claim.id());
        var opening = new Opening(claim, account, now, checks.of(claim.id()));
        var citations = new ArrayList<Citation>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            citations.add(
                    switch (kind(draft, i)) {
                        case PASSAGE -> passage(places, draft, i);
                        case CITED_BY_ARTICLE -> cited(opening, places, draft, i);
                        case REVIEWER -> reviewer(opening, places, draft, i);
                    });
        }
        return citations;
    }

    private static Citation.Kind kind(@Nullable CitationDraft draft, int i) {
        if (draft == null || draft.kind() == null) {
            throw new CitationRefused(i, "kind", "must be PASSAGE, CITED_BY_ARTICLE or REVIEWER");
        }
        return draft.kind();
    }

    private Citation passage(List<Appearance> places, CitationDraft draft, int i) {
        var place = places.stream()
                .filter(one -> draft.articleId() == null || one.articleId().equals(draft.articleId()))
                .filter(one -> draft.passage() == null
                        || one.passage().start() == draft.passage().start()
                                && one.passage().end() == draft.passage().end())
                .findFirst()
                .orElseThrow(() -> new CitationRefused(i, "passage", "is not a passage this claim stands on"));
        var article = articles.get(place.articleId());
        var known = article.metadata();
        var title = known.title() == null || known.title().isBlank() ? "Untitled article" : known.title();
        return new Citation(
                Citation.Kind.PASSAGE,
                known.url() == null ? Citation.Medium.DOCUMENT : Citation.Medium.WEB,
                place.articleId(),
                place.passage(),
                known.url(),
                title,
                known.publisher(),
                place.passage().exact(),
                draft.stance(),
                null,
                null,
                Citation.Check.UNCHECKED,
                null,
                null);
    }

    private static Citation cited(Opening opening, List<Appearance> places, CitationDraft draft, int i) {
        CitedPage page = places.stream()
                .flatMap(place -> place.cited().stream())
                .filter(one -> Objects.equals(one.url(), draft.url()))
                .findFirst()
                .orElseThrow(() -> new CitationRefused(i, "url", "is not a page the article cites at this passage"));
        var title = draft.title() == null || draft.title().isBlank() ? page.title() : draft.title();
        return opening.cite(draft, Citation.Kind.CITED_BY_ARTICLE, title, i);
    }

    private Citation reviewer(Opening opening, List<Appearance> places, CitationDraft draft, int i) {
        boolean ownArticle = draft.url() != null
                && places.stream()
                        .map(place -> articles.get(place.articleId()).metadata().url())
                        .anyMatch(url -> url != null && samePage(url, draft.url()));
        if (ownArticle) {
            throw new CitationRefused(i, "url", "is the article itself, which the passage cites already");
        }
        return opening.cite(draft, Citation.Kind.REVIEWER, draft.title(), i);
    }

    private static boolean samePage(String left, String right) {
        return page(left).equalsIgnoreCase(page(right));
    }

    private static String page(String url) {
        return url.strip()
                .replaceFirst("(?i)^https?://(www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }
}
