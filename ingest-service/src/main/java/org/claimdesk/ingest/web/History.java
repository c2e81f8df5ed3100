package org.claimdesk.ingest.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The uploads that somebody asked for, a page of them.
 *
 * @param words of title, publisher, address or file name; empty for all
 * @param mine whether only the own ones
 * @param cursor of this page; empty for the first one
 */
record History(String words, @Nullable ArticleStatus status, boolean mine, String cursor, Page<UploadRow> rows) {

    /** One state of the uploads, and where those in it are listed. */
    record Tab(String label, String href, boolean current) {}

    public List<Tab> tabs() {
        Stream<Tab> states = Stream.of(
                tab("In work", ArticleStatus.EXTRACTING),
                tab("Claims found", ArticleStatus.PUBLISHED),
                tab("Failed", ArticleStatus.FAILED),
                tab("Withdrawn", ArticleStatus.WITHDRAWN));
        return Stream.concat(Stream.of(tab("All", null)), states).toList();
    }

    public boolean filtered() {
        return !words.isEmpty() || status != null || mine;
    }

    /** The next page; empty on the last one. */
    public String older() {
        return rows.nextCursor() == null ? "" : href(status, rows.nextCursor());
    }

    /** The first page; empty on itself. */
    public String newest() {
        return cursor.isEmpty() ? "" : href(status, "");
    }

    private Tab tab(String label, @Nullable ArticleStatus of) {
        return new Tab(label, href(of, ""), of == status);
    }

    private String href(@Nullable ArticleStatus of, String from) {
        List<String> query = new ArrayList<>();
        add(query, "q", words);
        add(query, "status", of == null ? "" : of.name());
        add(query, "mine", mine ? "true" : "");
        add(query, "cursor", from);
        return "/uploads" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void add(List<String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
