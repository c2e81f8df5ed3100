package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.Article;
import org.claimdesk.review.claim.Articles;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Claims;
import org.jspecify.annotations.Nullable;

/** The company that claims keep: their matches and origins; four queries for any number of claims. */
@ApplicationScoped
public class Company {

    private static final Set<ClaimStatus> OUT = Set.of(ClaimStatus.REJECTED, ClaimStatus.WITHDRAWN);

    private final Relations relations;
    private final Claims claims;
    private final Articles articles;
    private final StoredOrigins origins;

    Company(Relations relations, Claims claims, Articles articles, StoredOrigins origins) {
        this.relations = relations;
        this.claims = claims;
        this.articles = articles;
        this.origins = origins;
    }

    /** What tells something first; claims that were rejected or withdrawn are left out. */
    @Transactional(TxType.MANDATORY)
    public Kept of(Collection<UUID> ids) {
        var asked = new HashSet<>(ids);
        var pairs = relations.ofAll(ids).stream()
                .filter(relation -> relation.holds() != null)
                .toList();
        var ends = pairs.stream().flatMap(pair -> pair.claims().stream()).collect(Collectors.toSet());
        Map<UUID, Claim> others = ends.isEmpty()
                ? Map.of()
                : claims.all(ends).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        var places = pairs.stream()
                .flatMap(pair -> pair.claims().stream().map(pair::articleOf))
                .collect(Collectors.toSet());
        Map<UUID, Article> known = places.isEmpty()
                ? Map.of()
                : articles.all(places).stream().collect(Collectors.toMap(Article::id, Function.identity()));
        var matches = new HashMap<UUID, List<MatchItem>>();
        for (var pair : pairs) {
            for (UUID claim : pair.claims()) {
                var other = others.get(pair.other(claim));
                if (asked.contains(claim) && other != null && !OUT.contains(other.status())) {
                    matches.computeIfAbsent(claim, key -> new ArrayList<>())
                            .add(item(pair, other, known.get(pair.articleOf(other.id()))));
                }
            }
        }
        matches.values()
                .forEach(list -> list.sort(Comparator.comparing(MatchItem::relation)
                        .thenComparing(
                                Comparator.comparingDouble(MatchItem::score).reversed())));
        return new Kept(matches, origins.of(ids));
    }

    private static MatchItem item(Relation pair, Claim other, @Nullable Article article) {
        var judged = pair.judged();
        return new MatchItem(
                other.id(),
                pair.articleOf(other.id()),
                java.util.Objects.requireNonNull(pair.holds()),
                pair.score(),
                pair.reason(),
                pair.newer(),
                pair.copied(),
                judged == null ? null : judged.verdict(),
                other.statement().text(),
                other.status(),
                article == null ? "an article" : ArticlePrints.label(article.metadata()));
    }

    /** By claim. */
    public record Kept(Map<UUID, List<MatchItem>> matches, Map<UUID, OriginsItem> origins) {

        public List<MatchItem> matchesOf(UUID claim) {
            return List.copyOf(matches.getOrDefault(claim, List.of()));
        }

        public @Nullable OriginsItem originsOf(UUID claim) {
            return origins.get(claim);
        }
    }
}
