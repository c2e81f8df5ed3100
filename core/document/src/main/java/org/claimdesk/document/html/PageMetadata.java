package org.claimdesk.document.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.document.Dates;
import org.claimdesk.document.Metadata;
import org.claimdesk.document.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself: JSON-LD first, then OpenGraph and its like, then what is visible. */
final class PageMetadata {
    private static final Pattern DATED_PATH = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d)[/-](\\d\\d)(?:/|-|$)");
    private static final int LONGEST_TITLE = 500;
    private final Document page;
    private final JsonLd linked;

    PageMetadata(Document page) {
        this.page = page;
        this.linked = JsonLd.of(page);
    }

    Metadata read(@Nullable Element byline) {
        String url = url();
        String language =
                first(() -> attribute("html", "lang"), linked::language, () -> meta("og:locale", "content-language"));
        return new Metadata(
                new Titles(page, linked.title()).best(),
                bylines(byline),
                first(linked::publisher, () -> meta("og:site_name", "publisher", "dc.publisher", "application-name")),
                publishedAt(url),
                url,
                language == null ? null : language.replace('_', '-'));
    }

    private List<String> bylines(@Nullable Element visible) {
        if (!linked.authors().isEmpty()) {
            return linked.authors();
        }
        String declared = meta("author", "article:author", "parsely-author", "dc.creator", "sailthru.author");
        if (declared != null && !Bylines.names(declared).isEmpty()) {
            return Bylines.names(declared);
        }
        return visible == null ? List.of() : Bylines.names(visible.text());
    }

    private @Nullable String publishedAt(@Nullable String url) {
        return Stream.<Supplier<@Nullable String>>of(
                        linked::publishedAt,
                        () -> meta(
                                "article:published_time",
                                "og:article:published_time",
                                "datepublished",
                                "parsely-pub-date",
                                "sailthru.date",
                                "publishdate",
                                "publication_date",
                                "pubdate",
                                "dc.date.issued",
                                "dc.date",
                                "dcterms.created",
                                "citation_publication_date",
                                "date"),
                        () -> attribute("[itemprop=datePublished]", "datetime"),
                        () -> attribute("[itemprop=datePublished]", "content"),
                        () -> attribute("time[pubdate], article time[datetime], header time[datetime]", "datetime"),
                        () -> attribute("time[datetime]", "datetime"),
                        () -> datedPath(url != null ? url : page.location()),
                        () -> words(
                                "[itemprop=datePublished], time, .date, .published, .post-date, .entry-date, .dateline"))
                .map(Supplier::get)
                .map(Dates::iso)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String datedPath(String url) {
        Matcher matcher = DATED_PATH.matcher(url);
        return matcher.find() ? matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3) : null;
    }

    private @Nullable String url() {
        return first(
                () -> attribute("link[rel=canonical]", "abs:href"),
                () -> attribute("meta[property=og:url]", "abs:content"),
                () -> absolute(linked.url()));
    }

    private static @Nullable String absolute(@Nullable String url) {
        try {
            return url != null && new URI(url).isAbsolute() && url.startsWith("http") ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private @Nullable String meta(String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean named = name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"))
                        || name.equalsIgnoreCase(meta.attr("http-equiv"));
                String content = Whitespace.collapse(meta.attr("content"));
                if (named && !content.isEmpty() && content.length() <= LONGEST_TITLE) {
                    return content;
                }
            }
        }
        return null;
    }

    private @Nullable String attribute(String query, String name) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable String words(String query) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.text();
    }

    @SafeVarargs
    private static @Nullable String first(Supplier<@Nullable String>... ways) {
        for (Supplier<@Nullable String> way : ways) {
            String value = way.get();
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
