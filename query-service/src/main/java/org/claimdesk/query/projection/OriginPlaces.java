package org.claimdesk.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.comparison.origin.Appearance;
import org.claimdesk.comparison.origin.ArticlePrint;
import org.claimdesk.comparison.origin.Credit;
import org.claimdesk.comparison.origin.Origin;
import org.claimdesk.comparison.origin.Origins;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Citation;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.OriginsFound;
import org.claimdesk.query.approved.Relation;
import org.jspecify.annotations.Nullable;

/** The places in which one statement is made, to be counted by origin. */
final class OriginPlaces {

    /** More places say nothing new, and every two of them are held against each other. */
    private static final int MOST = 30;

    private static final int LABEL = 60;

    private final List<Appearance> places = new ArrayList<>();
    private final List<UUID> claims = new ArrayList<>();
    private final List<UUID> articles = new ArrayList<>();

    /** Adds the places of a claim; a relation tells the origin of the first one when the claim came before it was known. */
    void add(Claim claim, Relation.@Nullable Side side) {
        var first = true;
        for (var appearance : claim.appearances()) {
            if (places.size() < MOST) {
                var told = appearance.origin() != null || !first || side == null ? appearance.origin() : side.origin();
                places.add(place(claim, appearance, told));
                claims.add(claim.id());
                articles.add(appearance.articleId());
            }
            first = false;
        }
    }

    OriginsFound count() {
        var count = Origins.count(places);
        return new OriginsFound(
                count.known(),
                count.unknown(),
                count.summary(),
                count.origins().stream().map(this::origin).toList());
    }

    private OriginsFound.Origin origin(Origin origin) {
        return new OriginsFound.Origin(
                origin.name(),
                origin.members().stream().map(claims::get).distinct().toList(),
                origin.members().stream().map(articles::get).distinct().toList(),
                origin.articles(),
                origin.evidence().stream()
                        .map(clue -> new OriginsFound.Clue(clue.kind().name(), clue.articles(), clue.text()))
                        .toList());
    }

    private static Appearance place(
            Claim claim, org.claimdesk.query.approved.Appearance appearance, @Nullable String told) {
        var article = appearance.article();
        var print = ArticlePrint.of(
                appearance.articleId().toString(),
                label(article),
                article.publisher(),
                article.url(),
                article.bylines(),
                List.of(appearance.passage().exact()));
        var place = new Appearance(print, 0, appearance.speaker(), cited(claim, appearance.articleId()));
        if (told == null || told.equals(own(place))) {
            return place;
        }
        var credit = new Credit(told, "the article names " + told);
        return new Appearance(
                new ArticlePrint(print.id(), print.label(), print.family(), credit, print.passages()),
                0,
                appearance.speaker(),
                place.citedUrls());
    }

    private static @Nullable String own(Appearance place) {
        return Origins.count(List.of(place)).origins().getFirst().name();
    }

    private static List<String> cited(Claim claim, UUID article) {
        return claim.citations().stream()
                .filter(citation -> citation.kind() == Citation.Kind.CITED_BY_ARTICLE)
                .filter(citation ->
                        citation.articleId() == null || citation.articleId().equals(article))
                .map(Citation::url)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What people call the article: its title, shortened. */
    private static String label(Article article) {
        var title = article.title();
        if (title == null || title.isBlank()) {
            return article.publisher() == null ? "an untitled article" : "an article of " + article.publisher();
        }
        var points = title.codePointCount(0, title.length());
        return points <= LABEL
                ? "“" + title + "”"
                : "“" + title.substring(0, title.offsetByCodePoints(0, LABEL)) + "…”";
    }
}
