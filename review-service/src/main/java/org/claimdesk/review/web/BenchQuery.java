package org.claimdesk.review.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.review.ClaimFilter;
import org.claimdesk.review.review.ClaimSort;
import org.claimdesk.review.review.Folding;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a reviewer is looking at; stands in the URL of the queue and of every claim opened from it. */
public class BenchQuery {

    @RestQuery
    @Nullable
    String publisher;

    /** Anything but nothing: the same statement of several articles stands there several times. */
    @RestQuery
    @Nullable
    String each;

    /** todo, before, approved, rejected, parked, withdrawn or all. */
    @RestQuery
    @Nullable
    String show;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String article;

    @RestQuery
    @Nullable
    String sort;

    ClaimFilter filter() {
        return filter(show());
    }

    ClaimFilter filter(String shown) {
        Set<ClaimStatus> statuses =
                switch (shown) {
                    case "approved" -> Set.of(ClaimStatus.APPROVED);
                    case "rejected" -> Set.of(ClaimStatus.REJECTED);
                    case "parked" -> Set.of(ClaimStatus.PARKED);
                    case "withdrawn" -> Set.of(ClaimStatus.WITHDRAWN);
                    case "before", "pending" -> Set.of(ClaimStatus.PENDING);
                    default -> Set.of();
                };
        return new ClaimFilter(
                statuses, shown.equals("todo"), articleId(), publisher, q, null, null, folding(shown), null);
    }

    private Folding folding(String shown) {
        return switch (shown) {
            case "todo" -> alone() ? Folding.EACH : Folding.ONCE;
            case "before" -> Folding.REPEATS;
            default -> Folding.EACH;
        };
    }

    boolean alone() {
        return each != null && !each.isBlank();
    }

    String house() {
        return publisher == null ? "" : publisher.strip();
    }

    ClaimSort sorted() {
        return ClaimSort.of(sort);
    }

    String show() {
        return show == null || show.isBlank() ? "todo" : show;
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    /** Null when there is none or when it is no id; a page is forgiving where the API is not. */
    @Nullable
    UUID articleId() {
        try {
            return article == null || article.isBlank() ? null : UUID.fromString(article);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** "?show=…&q=…", or nothing for the plain queue. */
    String suffix() {
        return suffix(show(), null);
    }

    String suffix(String shown, @Nullable String cursor) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!shown.equals("todo")) {
            parts.put("show", shown);
        }
        if (!words().isEmpty()) {
            parts.put("q", words());
        }
        var where = articleId();
        if (where != null) {
            parts.put("article", where.toString());
        }
        if (!house().isEmpty()) {
            parts.put("publisher", house());
        }
        if (alone()) {
            parts.put("each", "1");
        }
        if (sorted() != ClaimSort.PRIORITY) {
            parts.put("sort", sorted().label());
        }
        if (cursor != null) {
            parts.put("cursor", cursor);
        }
        var query = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
