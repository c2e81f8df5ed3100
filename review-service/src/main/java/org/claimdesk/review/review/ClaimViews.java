package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Appearances;
import org.claimdesk.review.claim.Article;
import org.claimdesk.review.claim.Articles;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;

/** Puts together what the API and the pages tell of claims: a few queries for a page of any length. */
@ApplicationScoped
class ClaimViews {

    private final Claims claims;
    private final Appearances appearances;
    private final Articles articles;
    private final Surroundings surroundings;

    ClaimViews(Claims claims, Appearances appearances, Articles articles, Surroundings surroundings) {
        this.claims = claims;
        this.appearances = appearances;
        this.articles = articles;
        this.surroundings = surroundings;
    }

    /** In the order of the ids. */
    @Transactional(TxType.MANDATORY)
    List<ClaimItem> items(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Claim> found = claims.all(ids).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<UUID, List<Appearance>> places =
                appearances.ofAll(ids).stream().collect(Collectors.groupingBy(Appearance::claimId));
        Map<UUID, ArticleItem> known = articlesOf(found.values(), places.values());
        var around = surroundings.of(ids);
        return ids.stream()
                .map(id -> ClaimItem.of(
                        Objects.requireNonNull(found.get(id)),
                        Objects.requireNonNull(places.get(id)),
                        known,
                        around.leases().get(id),
                        around.company()))
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    ClaimItem item(UUID id) {
        claims.get(id);
        return items(List.of(id)).getFirst();
    }

    /** Where claims were found, and the new versions of those articles that no longer contain them. */
    private Map<UUID, ArticleItem> articlesOf(Collection<Claim> claims, Collection<List<Appearance>> places) {
        var ids = places.stream().map(list -> list.getFirst().articleId()).collect(Collectors.toSet());
        claims.forEach(claim -> claim.marks().open().forEach(change -> ids.add(change.cause())));
        return articles.all(ids).stream().collect(Collectors.toMap(Article::id, ArticleItem::of));
    }
}
