package org.claimdesk.query.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Appearance;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Citation;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.ClaimVersion;
import org.claimdesk.query.approved.OriginsFound;
import org.claimdesk.query.approved.Passage;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.ReviewReason;
import org.claimdesk.query.approved.Standing;
import org.claimdesk.query.approved.TextFragment;
import org.jspecify.annotations.Nullable;

/**
 * What the permanent page of a claim shows.
 *
 * @param claim as it stands
 * @param api the same as JSON
 */
record ClaimView(
        Claim claim,
        String standing,
        Verdict verdict,
        String approved,
        boolean disputed,
        @Nullable OriginsFound origins,
        List<RelationGroup> relations,
        List<ConflictRow> conflicts,
        List<Place> places,
        List<Cited> cited,
        List<Past> versions,
        CiteThis cite,
        String url,
        String api) {

    static ClaimView of(
            Register.Standings found,
            List<ClaimVersion> versions,
            List<ConflictRow> conflicts,
            String url,
            String api) {
        var claim = found.onRecord();
        var company = found.company();
        return new ClaimView(
                claim,
                Standing.of(claim),
                Verdict.of(claim),
                Standing.day(claim.approvedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                company.inDispute(),
                company.origins(),
                RelationGroup.of(claim.id(), company),
                conflicts,
                claim.appearances().stream().map(Place::of).toList(),
                claim.citations().stream()
                        .filter(citation -> citation.kind() != Citation.Kind.PASSAGE)
                        .map(Cited::of)
                        .toList(),
                Past.of(versions),
                CiteThis.of(claim, url),
                url,
                api);
    }

    /** Why it is looked at again, one sentence each. */
    public List<String> reviewReasons() {
        return claim.reviewReasons().stream().map(this::told).toList();
    }

    private String told(ReviewReason reason) {
        var article = claim.appearances().stream()
                .filter(place -> place.articleId().equals(reason.articleId()))
                .map(place -> Standing.article(place.article()))
                .findFirst()
                .orElse("An article");
        var since = reason.at() == null
                ? ""
                : " Known since "
                        + Standing.day(reason.at().atZone(ZoneOffset.UTC).toLocalDate()) + ".";
        return article + " " + reason.inWords() + "." + since;
    }

    /** What the description of a link to this page says. */
    public String description() {
        return disputed ? standing + " Another claim on record conflicts with it." : standing;
    }

    /** The separate origins, in words. */
    public String originsInWords() {
        if (origins == null || origins.known() == 0) {
            return "No origin found yet beyond the articles themselves";
        }
        var words = origins.known() == 1 ? "1 separate origin found" : origins.known() + " separate origins found";
        return origins.unknown() == 0
                ? words
                : words + "; of " + origins.unknown() + (origins.unknown() == 1 ? " other place" : " other places")
                        + " the origin is not known";
    }

    /** One article with the passage in it. */
    record Place(
            UUID articleId,
            Article article,
            String title,
            String published,
            Passage passage,
            @Nullable String speaker,
            @Nullable String origin,
            @Nullable String link) {

        static Place of(Appearance appearance) {
            var article = appearance.article();
            return new Place(
                    appearance.articleId(),
                    article,
                    Standing.article(article),
                    Standing.date(article),
                    appearance.passage(),
                    appearance.speaker(),
                    appearance.origin(),
                    TextFragment.link(article.url(), appearance.passage()));
        }
    }

    /** A cited page, with who looked at it and what came of it. */
    record Cited(
            Citation citation,
            String title,
            String words,
            @Nullable String link,
            @Nullable String archive) {

        static Cited of(Citation citation) {
            var title = citation.title() == null || citation.title().isBlank() ? citation.url() : citation.title();
            return new Cited(
                    citation,
                    title == null ? "A cited page" : title,
                    words(citation),
                    TextFragment.web(citation.url()),
                    TextFragment.web(citation.archiveUrl()));
        }

        private static String words(Citation citation) {
            var words = new StringBuilder(
                    citation.kind() == Citation.Kind.CITED_BY_ARTICLE ? "cited by the article" : "added by a reviewer");
            words.append(
                    citation.openedAt() == null
                            ? ", not opened"
                            : ", opened by a person on "
                                    + Standing.day(citation.openedAt()
                                            .atZone(ZoneOffset.UTC)
                                            .toLocalDate()));
            if (citation.stance() != null) {
                words.append(
                        switch (citation.stance()) {
                            case SUPPORTS -> ", supports the claim";
                            case REFUTES -> ", refutes the claim";
                            case CONTEXT -> ", gives context";
                        });
            }
            if (citation.check() != null && citation.check() != Citation.Check.UNCHECKED) {
                words.append("; ").append(citation.check().words());
            }
            return words.toString();
        }
    }
}
