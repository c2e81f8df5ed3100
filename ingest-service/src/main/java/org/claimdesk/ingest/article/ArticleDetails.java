package org.claimdesk.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.claimdesk.document.Metadata;
import org.claimdesk.ingest.events.Place;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an article, by its uploader or by the document itself. Strings are cleaned: no control characters,
 * no blank ends, blank is null.
 *
 * @param title at most 500 characters
 * @param bylines at most 20 names of at most 200 characters, without "By"
 * @param publisher at most 200 characters
 * @param publishedAt ISO 8601 date, or date-time with offset
 * @param url absolute http or https address, at most 2,048 characters
 */
@Embeddable
public record ArticleDetails(
        @Nullable String title,
        List<String> bylines,
        @Nullable String publisher,
        @Column(name = "published_at") @Nullable String publishedAt,
        @Nullable String url) {

    public static final ArticleDetails NONE = new ArticleDetails(null, List.of(), null, null, null);

    /**
     * @throws ProblemException 400 with every violation
     */
    public ArticleDetails {
        title = Cleaned.line(title);
        bylines =
                bylines.stream().map(Cleaned::line).filter(name -> name != null).toList();
        publisher = Cleaned.line(publisher);
        publishedAt = Cleaned.line(publishedAt);
        url = Cleaned.line(url);
        DetailRules.check(title, bylines, publisher, publishedAt, url);
    }

    /** What a document says about itself, as far as it keeps the rules; the rest is dropped or cut. */
    public static ArticleDetails of(Metadata metadata) {
        List<String> names = metadata.bylines().stream()
                .map(name -> Cleaned.cut(name, DetailRules.NAME))
                .filter(name -> name != null)
                .limit(DetailRules.NAMES)
                .toList();
        return new ArticleDetails(
                Cleaned.cut(metadata.title(), DetailRules.TITLE),
                names,
                Cleaned.cut(metadata.publisher(), DetailRules.NAME),
                DetailRules.isDate(metadata.publishedAt()) ? metadata.publishedAt() : null,
                DetailRules.isWebAddress(metadata.url()) ? metadata.url() : null);
    }

    /** Nothing but a title, cut to size. */
    public static ArticleDetails titled(@Nullable String title) {
        return new ArticleDetails(Cleaned.cut(title, DetailRules.TITLE), List.of(), null, null, null);
    }

    /**
     * Nothing but an address.
     *
     * @throws ProblemException 400 when it is none
     */
    public static ArticleDetails at(String url) {
        return new ArticleDetails(null, List.of(), null, null, url);
    }

    /** These details, and where they are silent the others. */
    public ArticleDetails or(ArticleDetails others) {
        return new ArticleDetails(
                title == null ? others.title : title,
                bylines.isEmpty() ? others.bylines : bylines,
                publisher == null ? others.publisher : publisher,
                publishedAt == null ? others.publishedAt : publishedAt,
                url == null ? others.url : url);
    }

    /** Whether all that they say of where and when the article was published is known from one of the places. */
    boolean placeIsAmong(List<Place> places) {
        return places.stream()
                .anyMatch(place -> (url == null || url.equals(place.url()))
                        && (publisher == null || publisher.equals(place.publisher()))
                        && (publishedAt == null || publishedAt.equals(place.publishedAt())));
    }
}
