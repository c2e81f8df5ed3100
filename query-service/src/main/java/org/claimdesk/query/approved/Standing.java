package org.claimdesk.query.approved;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a claim stands, in words: approved never means true, so nobody shall be able to read the one for the other.
 */
public final class Standing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Standing() {}

    /** One sentence: which article says it, when, by whom, and whether anybody checked. */
    public static String of(Claim claim) {
        var words = new StringBuilder();
        if (claim.appearances().isEmpty()) {
            words.append("An article");
        } else {
            var appearance = claim.appearances().getFirst();
            words.append(article(appearance.article())).append(", ").append(date(appearance.article()));
        }
        int others = claim.appearances().size() - 1;
        if (others > 0) {
            words.append(", and ").append(others == 1 ? "1 other article say" : others + " other articles say");
        } else {
            words.append(", says");
        }
        if (claim.speaker() != null) {
            words.append(" (speaker: ").append(claim.speaker()).append(")");
        }
        return words.append(": “")
                .append(claim.text())
                .append("”; ")
                .append(finding(claim))
                .append('.')
                .toString();
    }

    /** The end of the sentence: what was checked, and with which result. */
    public static String finding(Claim claim) {
        if (claim.basis() == Basis.ARTICLE_ONLY) {
            return "not checked";
        }
        return claim.rating() == null
                ? "a cited page was opened, no rating given"
                : "checked against a cited page and rated " + claim.rating().words();
    }

    /** The article's name as a reader would give it. */
    public static String article(Article article) {
        var title = article.title() == null || article.title().isBlank()
                ? "An untitled article"
                : "“" + article.title() + "”";
        return article.publisher() == null || article.publisher().isBlank()
                ? title
                : title + " (" + article.publisher() + ")";
    }

    /** The day of publication, or "undated": a missing date is said, never left out. */
    public static String date(Article article) {
        var day = article.publishedOn();
        return day == null ? "undated" : day(day);
    }

    /** A day as it stands on a page. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "undated" : DAY.format(day);
    }
}
