package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.comparison.Topic;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.language.Entity;
import org.claimdesk.language.EntityType;
import org.claimdesk.query.approved.Appearance;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.shell.cache.Recent;
import org.jspecify.annotations.Nullable;

/** Claims on record, taken apart. That costs some milliseconds each, so that those used last are kept. */
@ApplicationScoped
class StandingClaims {

    private static final int STATEMENTS = 3_000;
    private static final int TOPICS = 1_000;

    /** An article's names are looked up again after this long: its claims come one by one. */
    private static final long TOPIC_NANOS = Duration.ofMinutes(5).toNanos();

    private final Register register;
    private final Prints prints;
    private final Recent<Wording, Statement> statements = new Recent<>(STATEMENTS);
    private final Recent<About, Topic> topics = new Recent<>(TOPICS);

    StandingClaims(Register register, Prints prints) {
        this.register = register;
        this.prints = prints;
    }

    /** A claim on record ready to be compared. */
    record Prepared(Claim claim, Statement statement) {}

    /** Those of the claims that stand; what was withdrawn a moment ago is not among them. */
    Map<UUID, Prepared> of(Connection connection, String schema, Collection<UUID> ids, MatchingModels.Loaded models)
            throws SQLException {
        var claims = register.all(connection, schema, ids).values().stream()
                .map(Register.Standings::claim)
                .filter(Objects::nonNull)
                .toList();
        var vectors = prints.vectors(connection, schema, ids, models.model());
        var entities = entities(connection, schema, claims);
        var prepared = new HashMap<UUID, Prepared>();
        for (var claim : claims) {
            var article = article(claim);
            var topic = topics.get(
                    new About(articleId(claim), article.title(), System.nanoTime() / TOPIC_NANOS),
                    about -> Topic.of(about.title, entities.getOrDefault(about.article, List.of())));
            var statement = statements.get(
                    new Wording(claim.text(), article.publishedOn(), topic),
                    wording -> take(wording, vectors.get(claim.id()), models));
            prepared.put(claim.id(), new Prepared(claim, statement));
        }
        return prepared;
    }

    private static Statement take(Wording wording, float @Nullable [] vector, MatchingModels.Loaded models) {
        var analyzed = vector == null
                ? models.analyzer().analyze(wording.text, wording.published)
                : models.analyzer().analyze(wording.text, wording.published, vector);
        return models.comparer().prepare(analyzed, wording.topic);
    }

    /** What the claims on record of each article name, as often as they do. */
    private Map<UUID, List<Entity>> entities(Connection connection, String schema, List<Claim> claims)
            throws SQLException {
        var articles = claims.stream().map(StandingClaims::articleId).collect(Collectors.toSet());
        var found = new HashMap<UUID, List<Entity>>();
        new Sql(
                        "SELECT a.article_id, e.value ->> 'text' FROM " + schema + ".appearance a JOIN " + schema
                                + ".claim_version v ON v.claim_id = a.claim_id AND v.number = a.number AND v.standing"
                                + " CROSS JOIN LATERAL jsonb_array_elements(v.body -> 'entities') e"
                                + " WHERE a.position = 0 AND a.article_id = ANY (CAST(? AS uuid[]))",
                        (Object) Sql.ids(articles))
                .list(connection, row -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Entity(row.getString(2), EntityType.OTHER)));
        return found;
    }

    private static UUID articleId(Claim claim) {
        return claim.appearances().isEmpty()
                ? claim.id()
                : claim.appearances().getFirst().articleId();
    }

    private static Article article(Claim claim) {
        return claim.appearances().stream().findFirst().map(Appearance::article).orElse(Article.UNKNOWN);
    }

    private record Wording(String text, @Nullable LocalDate published, Topic topic) {}

    private record About(UUID article, @Nullable String title, long age) {}
}
