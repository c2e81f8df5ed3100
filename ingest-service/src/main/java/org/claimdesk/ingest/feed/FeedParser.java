package org.claimdesk.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.document.Metadata;
import org.claimdesk.ingest.article.ArticleDetails;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** RSS of every version and Atom, from bytes to entries. Their text is not looked at: the page itself is fetched. */
final class FeedParser {

    private static final int SNIFFED = 1024;
    private static final int PUBLISHER = 200;

    private final int entries;

    /** @param entries how many are taken, the first ones */
    FeedParser(int entries) {
        this.entries = entries;
    }

    /**
     * @param bytes within the limit that the fetcher keeps
     * @param contentType as sent
     * @param base where the feed came from, for relative links
     * @throws UnreadableFeedException when it is no feed
     */
    ParsedFeed parse(byte[] bytes, @Nullable String contentType, URI base) {
        if (bytes.length == 0) {
            throw new UnreadableFeedException("The site sends nothing.");
        }
        try (Reader reader = new XmlReader(new ByteArrayInputStream(bytes), charset(contentType), true)) {
            SyndFeed feed = new SyndFeedImpl(new BoundedFeedInput(entries).build(reader), false);
            String title = text(feed.getTitle());
            Map<String, FeedItem> items = new LinkedHashMap<>();
            for (SyndEntry entry : feed.getEntries()) {
                FeedItem item = item(entry, base, title);
                if (item != null) {
                    items.putIfAbsent(item.key(), item);
                }
            }
            return new ParsedFeed(cut(title), List.copyOf(items.values()));
        } catch (FeedException | IOException | RuntimeException e) {
            throw new UnreadableFeedException(reason(bytes, e));
        }
    }

    /** A type that names no character set says nothing of it: the bytes do. ROME would take text/xml for ASCII then. */
    private static String charset(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("charset=")
                ? contentType
                : "application/xml";
    }

    private static @Nullable FeedItem item(SyndEntry entry, URI base, @Nullable String feedTitle) {
        String guid = blankToNull(entry.getUri());
        URI link = resolved(base, entry.getLink() == null ? guid : entry.getLink());
        if (link == null) {
            return null;
        }
        String source =
                entry.getSource() == null ? null : text(entry.getSource().getTitle());
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        ArticleDetails details = ArticleDetails.of(new Metadata(
                text(entry.getTitle()),
                List.of(),
                cut(source == null ? feedTitle : source),
                date == null
                        ? null
                        : date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString(),
                link.toString(),
                null));
        return details.url() == null
                ? null
                : new FeedItem(FeedItem.key(guid == null ? link.toString() : guid), link, details);
    }

    private static @Nullable URI resolved(URI base, @Nullable String link) {
        String address = blankToNull(link);
        if (address == null) {
            return null;
        }
        try {
            URI uri = base.resolve(address.replace(" ", "%20"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https") ? URI.create(uri.toASCIIString()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Titles are HTML in most feeds, whatever they are said to be. */
    private static @Nullable String text(@Nullable String html) {
        return html == null ? null : blankToNull(Jsoup.parse(html).text());
    }

    private static @Nullable String cut(@Nullable String name) {
        return name == null || name.length() <= PUBLISHER
                ? name
                : name.substring(0, PUBLISHER - 1).strip() + "…";
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String reason(byte[] bytes, Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof FeedBounds.ExceededException exceeded) {
                return String.valueOf(exceeded.getMessage());
            }
        }
        String start = new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<!doctype html")) {
            return "This is a web page, not a feed.";
        }
        if (start.contains("<!doctype")) {
            return "It declares a document type, which no feed needs.";
        }
        return cause instanceof IllegalArgumentException
                ? "It is neither RSS nor Atom."
                : "It is no well-formed RSS or Atom.";
    }
}
