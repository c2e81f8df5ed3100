package org.claimdesk.document.html;

import java.util.List;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Metadata;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes title, byline and date at the head of the text, and takes them out of the page, so that they stand once. */
final class Heading {
    private final Element body;
    private final Metadata metadata;
    private final @Nullable Element byline;

    Heading(Element body, Metadata metadata, @Nullable Element byline) {
        this.body = body;
        this.metadata = metadata;
        this.byline = byline;
    }

    void write(Draft draft) {
        String title = metadata.title();
        if (title != null) {
            draft.add(BlockKind.HEADING, title);
            for (Element heading : List.copyOf(body.select("h1, h2"))) {
                if (Titles.same(heading.text(), title)) {
                    heading.remove();
                }
            }
        }
        if (byline != null) {
            draft.add(BlockKind.BYLINE, byline.text());
            byline.remove();
        } else if (!metadata.bylines().isEmpty()) {
            draft.add(BlockKind.BYLINE, "By " + String.join(", ", metadata.bylines()));
        }
        String date = metadata.publishedAt();
        if (date != null) {
            Element shown = body.selectFirst("time, [itemprop=datePublished]");
            boolean visible = shown != null && shown.hasText() && shown.text().length() < 80;
            draft.add(BlockKind.DATE, visible ? shown.text() : date);
            if (visible) {
                shown.remove();
            }
        }
    }
}
