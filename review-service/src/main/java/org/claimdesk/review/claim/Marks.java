package org.claimdesk.review.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to the articles of a claim, in the order in which it was heard of; also what a person dealt with. */
public record Marks(List<ArticleChange> all) {

    static final Marks NONE = new Marks(List.of());

    public Marks {
        all = all == null ? List.of() : List.copyOf(all);
    }

    public List<ArticleChange> open() {
        return all.stream().filter(change -> !change.settled()).toList();
    }

    /** What waits for a person because of this article. */
    public Optional<ArticleChange> open(UUID cause) {
        return open().stream().filter(change -> change.cause().equals(cause)).findFirst();
    }

    boolean anyOpen() {
        return all.stream().anyMatch(change -> !change.settled());
    }

    boolean know(ArticleChange change) {
        return all.stream().anyMatch(change::sameAs);
    }

    Marks with(ArticleChange change) {
        var more = new ArrayList<>(all);
        more.add(change);
        return new Marks(more);
    }

    /** Without what a person has still to deal with; the rest stays known, so that nobody is asked twice. */
    Marks withoutOpen(ArticleChange.Kind kind, UUID cause) {
        return new Marks(all.stream()
                .filter(change -> change.settled() || !change.is(kind, cause))
                .toList());
    }

    Marks without(ArticleChange.Kind kind, UUID cause) {
        return new Marks(all.stream().filter(change -> !change.is(kind, cause)).toList());
    }

    /** The article is described otherwise; what still waits because of that goes by what a person saw last. */
    Marks corrected(Article article, ArticleMetadata before, Instant now) {
        var seen = open().stream()
                .filter(change -> change.is(ArticleChange.Kind.ARTICLE_CORRECTED, article.id()))
                .map(ArticleChange::before)
                .findFirst()
                .orElse(before);
        var rest = without(ArticleChange.Kind.ARTICLE_CORRECTED, article.id());
        return article.metadata().equals(seen) ? rest : rest.with(ArticleChange.corrected(article.id(), seen, now));
    }

    Marks settled() {
        return new Marks(all.stream().map(ArticleChange::dealtWith).toList());
    }

    Marks settled(ArticleChange one) {
        return new Marks(all.stream()
                .map(change -> change.sameAs(one) ? change.dealtWith() : change)
                .toList());
    }

    /** As it was before a decision, as far as it still holds: what came since stays, what was lifted since is gone. */
    Marks back(Marks before) {
        return new Marks(all.stream()
                .map(change ->
                        before.all.stream().filter(change::sameAs).findFirst().orElse(change))
                .toList());
    }
}
