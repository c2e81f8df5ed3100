package org.claimdesk.review.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.review.claim.ArticleChange;
import org.claimdesk.review.claim.Basis;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.review.claim.Rating;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Verdict;

/** Words, icons and tones for what the code calls by constants; used by the templates. */
@TemplateExtension
final class Words {

    private static final Map<RejectReason, String> REASONS = Map.of(
            RejectReason.NOT_A_CLAIM, "Not a claim",
            RejectReason.OPINION, "An opinion",
            RejectReason.WRONG_EXTRACTION, "Wrongly extracted",
            RejectReason.WRONG_ATTRIBUTION, "Wrong speaker",
            RejectReason.DUPLICATE, "Duplicate in this article",
            RejectReason.OUT_OF_SCOPE, "Out of scope",
            RejectReason.ARTICLE_WITHDRAWN, "Article withdrawn",
            RejectReason.OTHER, "Other (say what)");

    private Words() {}

    static String word(ClaimStatus status) {
        return switch (status) {
            case PENDING -> "Waiting";
            case APPROVED -> "On record";
            case REJECTED -> "Rejected";
            case PARKED -> "Parked";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    static String icon(ClaimStatus status) {
        return switch (status) {
            case PENDING -> "clock";
            case APPROVED -> "check";
            case REJECTED -> "cross";
            case PARKED -> "pause";
            case WITHDRAWN -> "undo";
        };
    }

    static String tone(ClaimStatus status) {
        return switch (status) {
            case APPROVED -> "good";
            case REJECTED, WITHDRAWN -> "bad";
            case PENDING, PARKED -> "quiet";
        };
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> "put on record";
            case REJECT -> "rejected";
            case PARK -> "parked";
            case WITHDRAW -> "withdrawn";
            case REOPEN -> "reopened";
            case KEEP -> "left as it is after what happened to its article";
            case MOVE -> "found by hand in the new version of its article";
        };
    }

    static String word(ArticleChange.Kind kind) {
        return switch (kind) {
            case ARTICLE_WITHDRAWN -> "Its article was withdrawn";
            case ARTICLE_CHANGED -> "Its article changed";
            case ARTICLE_CORRECTED -> "Its article was corrected";
        };
    }

    /** What an article's description calls a detail, in words. */
    static String detail(String field) {
        return switch (field) {
            case "bylines" -> "Authors";
            case "publishedAt" -> "Published";
            case "url" -> "Address";
            default -> Character.toUpperCase(field.charAt(0)) + field.substring(1);
        };
    }

    static String word(Rating rating) {
        var words = rating.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String word(RejectReason reason) {
        return REASONS.getOrDefault(reason, reason.name());
    }

    static String word(Citation.Check check) {
        return switch (check) {
            case QUOTE_FOUND -> "has the words";
            case NUMBER_FOUND -> "has the number, not the words";
            case NOT_FOUND -> "has neither words nor number";
            case UNREACHABLE -> "could not be read";
            case UNCHECKED -> "not looked at";
        };
    }

    static String icon(Citation.Check check) {
        return switch (check) {
            case QUOTE_FOUND -> "quote";
            case NUMBER_FOUND -> "search";
            case NOT_FOUND -> "cross";
            case UNREACHABLE, UNCHECKED -> "flag";
        };
    }

    /** Quiet, whatever was found: it is no verdict. */
    static String tone(Citation.Check check) {
        return check == Citation.Check.NOT_FOUND ? "warn" : "quiet";
    }

    static String word(Citation.Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports it";
            case REFUTES -> "refutes it";
            case CONTEXT -> "gives context";
        };
    }

    static String word(Basis basis) {
        return switch (basis) {
            case ARTICLE_ONLY -> "the article says so; not checked elsewhere";
            case SOURCE_OPENED -> "a cited page was opened";
        };
    }

    /** "about 40,000–50,000 inmates", from the parts that were read. */
    static String reading(Quantity quantity) {
        var words = new StringBuilder();
        if (quantity.modifier() != null && !quantity.modifier().equals("exact")) {
            words.append(quantity.modifier().replace('_', ' ')).append(' ');
        }
        if (quantity.value() != null) {
            words.append(number(quantity.value()));
        }
        if (quantity.upper() != null) {
            words.append('–').append(number(quantity.upper()));
        }
        if (quantity.unit() != null) {
            words.append(' ').append(quantity.unit());
        }
        return words.toString().strip();
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.10f", value).replaceFirst("\\.?0+$", "");
    }

    /** Share of one, in two digits. */
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
