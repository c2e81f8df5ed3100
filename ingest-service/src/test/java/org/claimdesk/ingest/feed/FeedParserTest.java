package org.claimdesk.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FeedParserTest {

    private static final URI BASE = URI.create("https://news.test/feeds/all.xml");
    private static final String ATOM =
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title><id>urn:f</id>%s</feed>";
    private static final String RSS = "<rss version='2.0'><channel><title>News</title>%s</channel></rss>";

    private final FeedParser parser = new FeedParser(100);

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(
                        "RSS 0.91",
                        "<rss version='0.91'><channel><title>News</title><item><title>Bridge closes</title>"
                                + "<link>https://news.test/1</link></item></channel></rss>",
                        null),
                Arguments.of(
                        "RSS 0.92",
                        "<rss version='0.92'><channel><title>News</title><item><title>Bridge closes</title>"
                                + "<link>https://news.test/1</link></item></channel></rss>",
                        null),
                Arguments.of(
                        "RSS 0.90",
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'>"
                                + "<channel><title>News</title></channel><item><title>Bridge closes</title><link>https://news.test/1</link></item></rdf:RDF>",
                        null),
                Arguments.of(
                        "RSS 1.0",
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='https://news.test/'><title>News</title>"
                                + "<link>https://news.test/</link><items><rdf:Seq><rdf:li rdf:resource='https://news.test/1'/></rdf:Seq></items></channel>"
                                + "<item rdf:about='https://news.test/1'><title>Bridge closes</title><link>https://news.test/1</link>"
                                + "<dc:date>2026-03-14T10:26:53+01:00</dc:date></item></rdf:RDF>",
                        "2026-03-14T09:26:53Z"),
                Arguments.of(
                        "RSS 2.0, GUID no link, article's text beside it",
                        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>News</title>"
                                + "<item><title>Bridge closes</title><link> https://news.test/1\n</link><guid isPermaLink='false'>tag:7</guid>"
                                + "<pubDate>Sat, 14 Mar 2026 09:26:53 GMT</pubDate>"
                                + "<content:encoded><![CDATA[<p>All of it</p>]]></content:encoded></item></channel></rss>",
                        "2026-03-14T09:26:53Z"),
                Arguments.of(
                        "RSS 2.0, GUID for a link, blanks before the prolog, names of characters",
                        "\n <?xml version='1.0'?><rss version='2.0'><channel><title>News</title><item>"
                                + "<title>Bridge&nbsp;closes</title><guid>https://news.test/1</guid></item></channel></rss>",
                        null),
                Arguments.of(
                        "RSS 2.0, relative link",
                        RSS.formatted("<item><title>Bridge &lt;b&gt;closes&lt;/b&gt;</title><link>/1</link></item>"),
                        null),
                Arguments.of(
                        "Atom 1.0",
                        ATOM.formatted(
                                "<entry><title type='html'>Bridge &lt;i&gt;closes&lt;/i&gt;</title><id>urn:1</id><link rel='self' href='/x'/>"
                                        + "<link rel='alternate' href='https://news.test/1'/><updated>2026-03-15T00:00:00Z</updated>"
                                        + "<published>2026-03-14T09:26:53.5Z</published><content type='html'>text</content></entry>"),
                        "2026-03-14T09:26:53Z"),
                Arguments.of(
                        "Atom 1.0, relative link, updated only",
                        ATOM.formatted(
                                "<entry><title>Bridge closes</title><id>urn:1</id><link href='../1'/><updated>2026-03-14T09:26:53Z</updated></entry>"),
                        "2026-03-14T09:26:53Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyFormatGivesTheSameEntry(String format, String xml, @Nullable String published) {
        // Given
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

        // When
        ParsedFeed feed = parser.parse(bytes, "application/xml", BASE);

        // Then
        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.items())
                .extracting(
                        FeedItem::url,
                        item -> item.details().title(),
                        item -> item.details().publisher(),
                        item -> item.details().publishedAt())
                .containsExactly(tuple(URI.create("https://news.test/1"), "Bridge closes", "News", published));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Sat, 14 Mar 2026 09:26:53 GMT | 2026-03-14T09:26:53Z",
                "14 Mar 2026 09:26:53 +0100 | 2026-03-14T08:26:53Z",
                "Sat, 14 Mar 26 09:26 EST | 2026-03-14T14:26:00Z",
                "Sat, 14 Mar 2026 09:26:53 Z | 2026-03-14T09:26:53Z",
                "2026-03-14T09:26:53+02:00 | 2026-03-14T07:26:53Z",
                "2026-03-14 | 2026-03-14T00:00:00Z",
                "2026-03-14 09:26:53 | 2026-03-14T09:26:53Z",
                "March 14, 2026 | 2026-03-14T00:00:00Z",
                "yesterday | -",
                "0000-00-00 | -",
            })
    void datesAreReadInManyForms(String written, @Nullable String expected) {
        // Given
        String item = "<item><title>a</title><link>/1</link><pubDate>" + written + "</pubDate></item>";

        // When
        ParsedFeed feed = parser.parse(RSS.formatted(item).getBytes(StandardCharsets.UTF_8), null, BASE);

        // Then
        assertThat(feed.items().getFirst().details().publishedAt()).isEqualTo(expected);
    }

    @Test
    void anEntryKeepsItsKeyWhileItsGuidStays() {
        // Given
        String item = "<item><title>%s</title><link>/%s</link><guid isPermaLink='false'>7</guid></item>";
        String xml = RSS.formatted(item.formatted("a", "1"));

        // When
        ParsedFeed changed = parser.parse(
                RSS.formatted(item.formatted("b", "2") + item.formatted("c", "3"))
                        .getBytes(StandardCharsets.UTF_8),
                null,
                BASE);

        // Then
        ParsedFeed first = parser.parse(xml.getBytes(StandardCharsets.UTF_8), null, BASE);
        assertThat(changed.items()).hasSize(1);
        assertThat(changed.items().getFirst().key())
                .isEqualTo(first.items().getFirst().key());
    }

    @Test
    void entriesThatLeadToNoPageAreLeftOut() {
        // Given
        String items = Stream.of(
                        "javascript:alert(1)",
                        "file:///etc/passwd",
                        "mailto:a@b.test",
                        "http://u:p@news.test/",
                        "http:",
                        "")
                .map(link -> "<item><title>a</title><link>" + link + "</link></item>")
                .reduce("", String::concat);

        // When
        ParsedFeed feed = parser.parse(RSS.formatted(items).getBytes(StandardCharsets.UTF_8), null, BASE);

        // Then
        assertThat(feed.items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, application/rss+xml, <?xml version='1.0' encoding='ISO-8859-1'?>",
        "UTF-16, application/rss+xml, ''",
        "windows-1252, text/xml; charset=windows-1252, ''",
        "UTF-8, text/xml, ''",
    })
    void theEncodingIsFound(String charset, String type, String prolog) {
        // Given
        byte[] bytes = (prolog + RSS.formatted("<item><title>Brücke</title><link>/1</link></item>"))
                .getBytes(Charset.forName(charset));

        // When
        ParsedFeed feed = parser.parse(bytes, type, BASE);

        // Then
        assertThat(feed.items().getFirst().details().title()).isEqualTo("Brücke");
    }

    @Test
    void ofManyEntriesTheFirstAreTaken() {
        // Given: 100,000 entries, 10 MB
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            items.append("<item xmlns:x='urn:")
                    .append(i)
                    .append("'><title>Title ")
                    .append(i);
            items.append("</title><link>https://news.test/").append(i).append("</link><x:y>1</x:y></item>");
        }
        byte[] bytes = RSS.formatted(items).getBytes(StandardCharsets.UTF_8);

        // When
        ParsedFeed feed = parser.parse(bytes, null, BASE);

        // Then
        assertThat(feed.items()).hasSize(100);
        assertThat(feed.items().getLast().url()).isEqualTo(URI.create("https://news.test/99"));
    }

    static Stream<Arguments> hostile() {
        String laughs = "<!DOCTYPE rss [<!ENTITY a 'ha'>"
                + Stream.of("b", "c", "d", "e", "f", "g", "h", "i", "j")
                        .map(name ->
                                "<!ENTITY " + name + " '" + ("&" + (char) (name.charAt(0) - 1) + ";").repeat(10) + "'>")
                        .reduce("", String::concat)
                + "]>" + RSS.formatted("<item><title>&j;</title><link>/1</link></item>");
        return Stream.of(
                Arguments.of("billion laughs", laughs, "document type"),
                Arguments.of(
                        "external entity",
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                + RSS.formatted("<item><title>&x;</title><link>/1</link></item>"),
                        "document type"),
                Arguments.of(
                        "external document type",
                        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd'>" + RSS.formatted(""),
                        "document type"),
                Arguments.of("web page", "<!DOCTYPE html><html><body><p>Hello<br></html>", "web page"),
                Arguments.of("web page without type", "<html><head></head><body></body></html>", "web page"),
                Arguments.of("other XML", "<svg xmlns='http://www.w3.org/2000/svg'/>", "neither RSS nor Atom"),
                Arguments.of("JSON", "{\"items\":[]}", "no well-formed"),
                Arguments.of("cut off", RSS.formatted("<item><title>a").substring(0, 60), "no well-formed"),
                Arguments.of("nothing", "", "sends nothing"),
                Arguments.of("NUL", "\0\0\0\0", "no well-formed"),
                Arguments.of("deep", RSS.formatted("<a>".repeat(100_000) + "</a>".repeat(100_000)), "deep"),
                Arguments.of("many elements", RSS.formatted("<a/>".repeat(2_000_000)), "elements"),
                Arguments.of("undeclared prefix", RSS.formatted("<x:y/>"), "no well-formed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsNoFeedIsRefusedWithItsReason(String name, String xml, String reason) {
        // Given
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();

        // When
        var refusal = assertThatThrownBy(() -> parser.parse(bytes, "application/rss+xml", BASE));

        // Then
        refusal.isInstanceOf(UnreadableFeedException.class).hasMessageContaining(reason);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void textAndCommentsWithoutEndStayOutOfTheTree() {
        // Given
        String filler =
                "<!---->".repeat(500_000) + "<description>" + "<![CDATA[x]]>".repeat(200_000) + "</description>";
        String xml = RSS.formatted(filler + "<item><title>a</title><link>/1</link>" + filler + "</item>");

        // When
        ParsedFeed feed = parser.parse(xml.getBytes(StandardCharsets.UTF_8), null, BASE);

        // Then
        assertThat(feed.items()).hasSize(1);
    }
}
