package org.claimdesk.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;

/** Conflict sets with what their members say; four queries for any number of sets. */
@ApplicationScoped
class ConflictViews {

    private final ConflictMembers members;
    private final Claims claims;
    private final Appearances appearances;
    private final Articles articles;

    ConflictViews(ConflictMembers members, Claims claims, Appearances appearances, Articles articles) {
        this.members = members;
        this.claims = claims;
        this.appearances = appearances;
        this.articles = articles;
    }

    List<ConflictItem> of(Collection<ConflictSet> sets) {
        var all = members.of(sets.stream().map(ConflictSet::id).toList());
        var ids = all.stream().map(ConflictMember::claimId).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return sets.stream().map(set -> item(set, List.of())).toList();
        }
        Map<UUID, Claim> found = claims.all(ids).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<UUID, Appearance> places = appearances.ofAll(ids).stream()
                .filter(Appearance::first)
                .collect(Collectors.toMap(Appearance::claimId, Function.identity()));
        Map<UUID, Article> known =
                articles.all(places.values().stream().map(Appearance::articleId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
        return sets.stream()
                .map(set -> item(
                        set,
                        all.stream()
                                .filter(member -> member.setId().equals(set.id()))
                                .map(member -> {
                                    var place = Objects.requireNonNull(places.get(member.claimId()));
                                    return member(
                                            member,
                                            Objects.requireNonNull(found.get(member.claimId())),
                                            place,
                                            Objects.requireNonNull(known.get(place.articleId())));
                                })
                                .toList()))
                .toList();
    }

    private static ConflictItem item(ConflictSet set, List<ConflictItem.Member> members) {
        return new ConflictItem(
                set.id(),
                set.version(),
                set.attribute(),
                set.status(),
                members,
                set.finding(),
                set.reopenedAt(),
                set.mergedInto(),
                set.begunAt(),
                set.changedAt());
    }

    private static ConflictItem.Member member(ConflictMember member, Claim claim, Appearance place, Article article) {
        var said = claim.statement();
        return new ConflictItem.Member(
                claim.id(),
                claim.status(),
                said.text(),
                member.value(),
                asOf(claim, article),
                said.attribution() == null ? null : said.attribution().source(),
                place.origin(),
                article.id(),
                article.metadata(),
                place.passage(),
                member.addedAt());
    }

    private static @Nullable String asOf(Claim claim, Article article) {
        return claim.statement().times().stream()
                .map(org.claimdesk.review.claim.TimeExpression::value)
                .filter(value -> value != null && value.matches("\\d{4}(-\\d{2}){0,2}"))
                .findFirst()
                .orElse(article.metadata().publishedAt());
    }
}
