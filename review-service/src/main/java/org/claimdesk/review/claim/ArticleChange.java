package org.claimdesk.review.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is to be looked at again.
 *
 * @param articleId where it stands: the article that was withdrawn or corrected, or the version that has a newer one
 * @param newer the version that no longer says it; null for the other kinds
 * @param at when the bench heard of it
 * @param notice what the withdrawal gives as its reason
 * @param proposal where it may stand now, for a person to confirm
 * @param before what was said about the article until it was corrected; null for the other kinds and once settled
 * @param settled whether a person has dealt with it
 */
public record ArticleChange(
        Kind kind,
        UUID articleId,
        @Nullable UUID newer,
        Instant at,
        @Nullable String notice,
        @Nullable PassageProposal proposal,
        @Nullable ArticleMetadata before,
        boolean settled) {

    public ArticleChange {
        if ((kind == Kind.ARTICLE_CHANGED) != (newer != null)) {
            throw new IllegalArgumentException("a newer version goes with a change, and with nothing else");
        }
    }

    static ArticleChange withdrawn(Article article, Instant at) {
        return new ArticleChange(
                Kind.ARTICLE_WITHDRAWN, article.id(), null, at, article.withdrawalReason(), null, null, false);
    }

    static ArticleChange changed(UUID older, UUID newer, @Nullable PassageProposal proposal, Instant at) {
        return new ArticleChange(Kind.ARTICLE_CHANGED, older, newer, at, null, proposal, null, false);
    }

    static ArticleChange corrected(UUID article, ArticleMetadata before, Instant at) {
        return new ArticleChange(Kind.ARTICLE_CORRECTED, article, null, at, null, null, before, false);
    }

    /** The article whose withdrawal, correction or coming it is; a claim has one change of a kind at most for each. */
    public UUID cause() {
        return newer == null ? articleId : newer;
    }

    boolean is(Kind other, UUID article) {
        return kind == other && cause().equals(article);
    }

    boolean sameAs(ArticleChange other) {
        return is(other.kind, other.cause());
    }

    ArticleChange dealtWith() {
        return new ArticleChange(kind, articleId, newer, at, notice, null, null, true);
    }

    /** What happened to the article. */
    public enum Kind {
        ARTICLE_WITHDRAWN,
        ARTICLE_CHANGED,
        /** What is said about it: title, authors, publisher, date or address. */
        ARTICLE_CORRECTED
    }
}
