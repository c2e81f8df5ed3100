package org.claimdesk.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor reads: the text of one article and what its format told about it.
 *
 * <p>Every offset, here and in the answer, counts Unicode code points of {@code text}.
 *
 * @param blocks paragraphs, headings and so on in order; empty when nothing is known, then every line is a block
 * @param publishedAt the day from which "Sunday" and "last year" are reckoned
 * @param language a BCP 47 tag the document declares; the text itself decides when the two differ
 */
public record SourceText(
        String text,
        List<TextBlock> blocks,
        List<TextLink> links,
        List<PageStart> pages,
        @Nullable String title,
        @Nullable LocalDate publishedAt,
        @Nullable String language) {

    public SourceText {
        Objects.requireNonNull(text, "text");
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        pages = List.copyOf(pages);
    }

    /** A text of which nothing but its characters is known. */
    public static SourceText plain(String text, @Nullable LocalDate publishedAt) {
        return new SourceText(text, List.of(), List.of(), List.of(), null, publishedAt, null);
    }
}
