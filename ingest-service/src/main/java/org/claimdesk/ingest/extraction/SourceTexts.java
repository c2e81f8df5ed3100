package org.claimdesk.ingest.extraction;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.document.Document;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.language.PageStart;
import org.claimdesk.language.SourceText;
import org.claimdesk.language.TextBlock;
import org.claimdesk.language.TextLink;
import org.jspecify.annotations.Nullable;

/** From what a reader read to what an extractor reads: the two libraries do not know each other. */
final class SourceTexts {

    private SourceTexts() {}

    /** @param details the article's; they win over the document's own */
    static SourceText of(Document document, ArticleDetails details) {
        return new SourceText(
                document.text(),
                blocks(document),
                document.links().stream()
                        .map(link -> new TextLink(
                                link.start(),
                                link.end(),
                                link.url(),
                                link.title(),
                                TextLink.Kind.valueOf(link.kind().name())))
                        .toList(),
                document.pages().stream()
                        .map(page -> new PageStart(page.offset(), page.page()))
                        .toList(),
                details.title(),
                day(details.publishedAt()),
                document.metadata().language());
    }

    private static List<TextBlock> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> new TextBlock(
                        block.start(),
                        block.end(),
                        TextBlock.Kind.valueOf(block.kind().name())))
                .toList();
    }

    /** The day as the publisher's calendar has it. */
    private static @Nullable LocalDate day(@Nullable String publishedAt) {
        return publishedAt == null ? null : LocalDate.parse(publishedAt.substring(0, "2026-03-14".length()));
    }
}
