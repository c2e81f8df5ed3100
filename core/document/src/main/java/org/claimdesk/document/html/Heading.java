package org.claimdesk.document.html;

import java.util.List;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Dates;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Metadata;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes title, byline and date at the head of the text, and takes them out of the page, so that they stand once. */
final class Heading {
    private static final String SHOWN_DATES =
            "time, [itemprop=datePublished], .date, .published, .post-date, .entry-date, .dateline, .timestamp, [class*=publish]";
    private static final int LONGEST_DATE = 60;
    private static final int DAY = "2020-01-31".length();

    private final Element body;
    private final Metadata metadata;
    private final @Nullable Element byline;

    Heading(Element body, Metadata metadata, @Nullable Element byline) {
        this.body = body;
        this.metadata = metadata;
        this.byline = byline;
    }

    void write(Draft draft) {
        title(draft);
        if (byline != null) {
            draft.add(BlockKind.BYLINE, byline.text());
            byline.remove();
        } else if (!metadata.bylines().isEmpty()) {
            draft.add(BlockKind.BYLINE, "By " + String.join(", ", metadata.bylines()));
        }
        date(draft);
    }

    private void title(Draft draft) {
        String title = metadata.title();
        if (title == null) {
            return;
        }
        draft.add(BlockKind.HEADING, title);
        for (Element heading : List.copyOf(body.select("h1, h2"))) {
            if (heading.text().length() <= 2 * title.length() && Titles.same(heading.text(), title)) {
                heading.remove();
            }
        }
    }

    private void date(Draft draft) {
        String date = metadata.publishedAt();
        if (date == null) {
            return;
        }
        String day = date.substring(0, DAY);
        for (Element shown : body.select(SHOWN_DATES)) {
            if (shown.hasText() && shown.text().length() <= LONGEST_DATE && day.equals(dayOf(shown))) {
                draft.add(BlockKind.DATE, shown.text());
                shown.remove();
                return;
            }
        }
        draft.add(BlockKind.DATE, day);
    }

    private static @Nullable String dayOf(Element shown) {
        String date = Dates.iso(shown.hasAttr("datetime") ? shown.attr("datetime") : shown.text());
        return date == null ? null : date.substring(0, DAY);
    }
}
