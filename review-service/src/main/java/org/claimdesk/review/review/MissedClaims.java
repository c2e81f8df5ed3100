package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ArrivedClaim;
import org.claimdesk.review.claim.Article;
import org.claimdesk.review.claim.ArticleText;
import org.claimdesk.review.claim.ArticleTexts;
import org.claimdesk.review.claim.Articles;
import org.claimdesk.review.claim.ClaimArrivals;
import org.claimdesk.review.claim.Extractor;
import org.claimdesk.review.claim.Lane;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.QuoteFinder;
import org.claimdesk.review.claim.Statement;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.shell.id.NameUuid;
import org.jspecify.annotations.Nullable;

/** Claims that a person finds and the extractor did not. */
@ApplicationScoped
public class MissedClaims {

    /** Code points kept before and after a passage, to find it again. */
    private static final int AROUND = 32;

    static final Extractor PERSON = new Extractor("person", "1");

    private final Articles articles;
    private final ArticleTexts texts;
    private final ClaimArrivals arrivals;
    private final ClaimViews views;

    MissedClaims(Articles articles, ArticleTexts texts, ClaimArrivals arrivals, ClaimViews views) {
        this.articles = articles;
        this.texts = texts;
        this.arrivals = arrivals;
        this.views = views;
    }

    /**
     * @param start first code point of the passage in the article
     * @param wording null for the passage's own words
     */
    @Transactional
    public Added add(UUID articleId, int start, int end, @Nullable String wording, UUID account) {
        var article = articles.get(articleId);
        var text = texts.get(articleId);
        if (start < 0 || end <= start || end > text.length()) {
            throw new WordingRefused("end", "must lie after start and within the article");
        }
        var exact = text.cut(start, end);
        var words = wording == null || wording.isBlank() ? exact.strip() : wording.strip();
        if (exact.isBlank() || words.length() > Statement.MAX_TEXT) {
            throw new WordingRefused("text", "must have 1 to " + Statement.MAX_TEXT + " characters");
        }
        var claim = claim(article, passage(text, start, end, exact), words);
        boolean added = arrivals.added(claim, account);
        return new Added(views.item(claim.id()), added);
    }

    /**
     * A claim by its words in the article, which the person selected, typed or pasted.
     *
     * @param near where they were selected, in code points; of several places the nearest one is meant
     */
    @Transactional
    public Added add(UUID articleId, String quote, int near, @Nullable String wording, UUID account) {
        var text = texts.get(articleId);
        var place = new QuoteFinder(text)
                .find(quote, near)
                .orElseThrow(() -> new WordingRefused("quote", "must be words of the article, as they stand there"));
        return add(articleId, place.start(), place.end(), wording, account);
    }

    static Passage passage(ArticleText text, int start, int end, String exact) {
        return new Passage(start, end, exact, text.cut(start - AROUND, start), text.cut(end, end + AROUND));
    }

    /** The same passage and words are the same claim, added once. A person's find goes to the front. */
    private static ArrivedClaim claim(Article article, Passage passage, String words) {
        var hash = article.contentHash() == null ? article.id().toString() : article.contentHash();
        var id = NameUuid.of("claim", hash, passage.start() + "-" + passage.end(), "added", words);
        return new ArrivedClaim(
                id,
                article.id(),
                0,
                words,
                passage,
                null,
                1,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Lane.LIVE,
                PERSON);
    }

    /** @param fresh whether it was not there before */
    public record Added(ClaimItem claim, boolean fresh) {}
}
