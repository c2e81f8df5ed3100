package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.comparison.origin.Appearance;
import org.claimdesk.comparison.origin.ArticlePrint;
import org.claimdesk.review.claim.Article;
import org.claimdesk.review.claim.ArticleMetadata;
import org.claimdesk.review.claim.ArticleText;
import org.claimdesk.review.claim.ArticleTexts;
import org.claimdesk.review.claim.Articles;
import org.claimdesk.review.claim.CitedPage;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.TextPassage;
import org.claimdesk.shell.cache.Recent;
import org.jspecify.annotations.Nullable;

/** What of articles tells their origin; those used last are kept. */
@ApplicationScoped
class ArticlePrints {

    private static final int KEPT = 300;
    private static final int LABEL = 48;

    private final Articles articles;
    private final ArticleTexts texts;
    private final Recent<Key, Print> prints = new Recent<>(KEPT);

    ArticlePrints(Articles articles, ArticleTexts texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /** A place of a claim as origins are counted by it. */
    Appearance appearance(org.claimdesk.review.claim.Appearance place) {
        Article article = articles.get(place.articleId());
        Print print = prints.get(new Key(article.id(), article.contentHash(), article.metadata()), this::print);
        int at = print.at(place.passage());
        var cited = place.cited().stream()
                .map(CitedPage::url)
                .filter(java.util.Objects::nonNull)
                .toList();
        return at < 0
                ? new Appearance(alone(article, place.passage()), 0, place.speaker(), cited)
                : new Appearance(print.article(), at, place.speaker(), cited);
    }

    private Print print(Key key) {
        ArticleText text = texts.findById(key.id());
        if (text == null || text.passages().isEmpty()) {
            return new Print(ArticlePrint.of(key.id().toString(), "", null, null, List.of(), List.of()), List.of());
        }
        var words = text.passages().stream()
                .map(passage -> text.cut(passage.start(), passage.end()))
                .toList();
        return new Print(of(key.id(), key.metadata(), words), text.passages());
    }

    private static ArticlePrint alone(Article article, Passage passage) {
        return of(article.id(), article.metadata(), List.of(passage.exact()));
    }

    private static ArticlePrint of(UUID id, ArticleMetadata known, List<String> passages) {
        return ArticlePrint.of(id.toString(), label(known), known.publisher(), known.url(), known.bylines(), passages);
    }

    /** What people call it: its title, shortened. */
    static String label(ArticleMetadata known) {
        String title = known.title();
        if (title == null || title.isBlank()) {
            return known.publisher() == null ? "an untitled article" : "an article of " + known.publisher();
        }
        int end = title.length() <= LABEL
                ? title.length()
                : title.offsetByCodePoints(0, Math.min(LABEL, title.codePointCount(0, title.length())));
        return "“" + title.substring(0, end) + (end < title.length() ? "…" : "") + "”";
    }

    private record Key(UUID id, @Nullable String hash, ArticleMetadata metadata) {}

    private record Print(ArticlePrint article, List<TextPassage> passages) {

        /** The passage that shares most with the given one, -1 when none does. */
        int at(Passage passage) {
            int best = -1;
            int most = 0;
            for (int i = 0; i < passages.size(); i++) {
                int shared = Math.min(passage.end(), passages.get(i).end())
                        - Math.max(passage.start(), passages.get(i).start());
                if (shared > most) {
                    most = shared;
                    best = i;
                }
            }
            return best;
        }
    }
}
