package org.claimdesk.review.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is to be looked at again.
 *
 * @param articleId where it stands: the article that was withdrawn, or the version that has a newer one
 * @param newer the version that no longer says it; null for a withdrawal
 * @param at when the bench heard of it
 * @param notice what the withdrawal gives as its reason
 * @param proposal where it may stand now, for a person to confirm
 * @param settled whether a person has dealt with it
 */
public record ArticleChange(
        Kind kind,
        UUID articleId,
        @Nullable UUID newer,
        Instant at,
        @Nullable String notice,
        @Nullable PassageProposal proposal,
        boolean settled) {

    public ArticleChange {
        if ((kind == Kind.ARTICLE_CHANGED) != (newer != null)) {
            throw new IllegalArgumentException("a newer version goes with a change, and with nothing else");
        }
    }

    static ArticleChange withdrawn(Article article, Instant at) {
        return new ArticleChange(
                Kind.ARTICLE_WITHDRAWN, article.id(), null, at, article.withdrawalReason(), null, false);
    }

    static ArticleChange changed(UUID older, UUID newer, @Nullable PassageProposal proposal, Instant at) {
        return new ArticleChange(Kind.ARTICLE_CHANGED, older, newer, at, null, proposal, false);
    }

    /** The article whose withdrawal or coming it is; a claim has one change at most for each. */
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
        return new ArticleChange(kind, articleId, newer, at, notice, null, true);
    }

    /** What happened to the article. */
    public enum Kind {
        ARTICLE_WITHDRAWN,
        ARTICLE_CHANGED
    }
}
