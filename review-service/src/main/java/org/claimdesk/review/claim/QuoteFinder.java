package org.claimdesk.review.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words in an article as a person selected, typed or pasted them: white space may differ, nothing else. */
public final class QuoteFinder {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private final ArticleText article;

    public QuoteFinder(ArticleText article) {
        this.article = article;
    }

    /**
     * @param near where in the article it was selected, in code points; of several places the nearest one is meant
     * @return empty when the article does not say it
     */
    public Optional<Place> find(String quote, int near) {
        var words = BLANK.splitAsStream(quote).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var pattern = words.stream().map(Pattern::quote).collect(Collectors.joining(BLANK.pattern()));
        var text = article.text();
        int around = text.offsetByCodePoints(0, Math.clamp(near, 0, article.length()));
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .min((a, b) -> Integer.compare(Math.abs(a[0] - around), Math.abs(b[0] - around)))
                .map(found -> place(text, found));
    }

    private static Place place(String text, int[] units) {
        int start = text.codePointCount(0, units[0]);
        return new Place(start, start + text.codePointCount(units[0], units[1]));
    }

    /** Code points in the article, end exclusive. */
    public record Place(int start, int end) {}
}
