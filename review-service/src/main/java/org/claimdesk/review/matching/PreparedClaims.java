package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.comparison.Topic;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.language.Entity;
import org.claimdesk.language.EntityType;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Appearances;
import org.claimdesk.review.claim.Article;
import org.claimdesk.review.claim.Articles;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.shell.cache.Recent;

/** Stored claims, taken apart. Analysing one costs some milliseconds, so that those used last are kept. */
@ApplicationScoped
class PreparedClaims {

    private static final int STATEMENTS = 4_000;
    private static final int TOPICS = 2_000;

    private final Claims claims;
    private final Appearances appearances;
    private final Articles articles;
    private final MatchingTools tools;
    private final Recent<Wording, Statement> statements = new Recent<>(STATEMENTS);
    private final Recent<About, Topic> topics = new Recent<>(TOPICS);

    PreparedClaims(Claims claims, Appearances appearances, Articles articles, MatchingTools tools) {
        this.claims = claims;
        this.appearances = appearances;
        this.articles = articles;
        this.tools = tools;
    }

    /** Claims that are gone, or whose article is not there yet, are left out. */
    @Transactional
    List<PreparedClaim> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Appearance> places = appearances.ofAll(ids).stream()
                .filter(Appearance::first)
                .collect(Collectors.toMap(Appearance::claimId, Function.identity()));
        Map<UUID, Article> known =
                articles.all(places.values().stream().map(Appearance::articleId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
        var prepared = new ArrayList<PreparedClaim>();
        for (var claim : claims.all(ids)) {
            var place = places.get(claim.id());
            var article = place == null ? null : known.get(place.articleId());
            if (article != null) {
                prepared.add(prepare(claim, article));
            }
        }
        return prepared;
    }

    private PreparedClaim prepare(Claim claim, Article article) {
        var wording = new Wording(
                claim.id(),
                claim.statement().text(),
                article.metadata().publishedAt(),
                topics.get(new About(article.id(), article.metadata().title()), this::topic));
        return new PreparedClaim(new Relation.Side(claim.id(), article.id()), statements.get(wording, this::take));
    }

    private Statement take(Wording wording) {
        var analyzed = tools.analyze(wording.text(), MatchingTools.day(wording.published()));
        return tools.await().ofManyArticles().prepare(analyzed, wording.topic());
    }

    private Topic topic(About article) {
        var ids = appearances.list("articleId = ?1 and position = 1", article.id()).stream()
                .map(Appearance::claimId)
                .toList();
        var entities = claims.all(ids).stream()
                .flatMap(claim -> claim.statement().entities().stream())
                .map(entity -> new Entity(entity.text(), EntityType.OTHER))
                .toList();
        return Topic.of(article.title(), entities);
    }

    private record Wording(
            UUID claim,
            String text,
            @org.jspecify.annotations.Nullable String published,
            Topic topic) {}

    private record About(
            UUID id, @org.jspecify.annotations.Nullable String title) {}
}
