package org.claimdesk.document.html;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Run;

/** The blocks of a page before they are written, so that what follows a block can decide about it. */
final class Sections {
    /** A section of the site is a small part of the page; a larger one is taken for the article's. */
    private static final double LARGEST = 0.25;

    private record Entry(BlockKind kind, Run run) {
        Entry as(BlockKind other) {
            return new Entry(other, run);
        }

        boolean heading() {
            return kind == BlockKind.HEADING;
        }

        boolean leftover() {
            return kind == BlockKind.BOILERPLATE;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private int length;

    void add(BlockKind kind, Run run) {
        if (run.isBlank()) {
            return;
        }
        double links = (double) run.linked() / run.length();
        boolean leftover = Leftovers.is(kind, run.text().strip(), links);
        entries.add(new Entry(leftover ? BlockKind.BOILERPLATE : kind, run));
        length += run.length();
    }

    void writeTo(Draft draft) {
        markSections();
        markBareHeadings();
        entries.forEach(entry -> draft.add(entry.kind(), entry.run()));
    }

    /** "Related stories" and what stands below it, up to the next heading. */
    private void markSections() {
        for (int i = 0; i < entries.size(); i++) {
            Entry heading = entries.get(i);
            if (!heading.heading()
                    || !Leftovers.opensSection(heading.run().text().strip())) {
                continue;
            }
            int end = i + 1;
            int size = 0;
            while (end < entries.size() && !entries.get(end).heading()) {
                size += entries.get(end++).run().length();
            }
            if (size < length * LARGEST) {
                entries.subList(i, end).replaceAll(entry -> entry.as(BlockKind.BOILERPLATE));
            }
        }
    }

    /** A heading over nothing but leftovers is one. */
    private void markBareHeadings() {
        for (int i = 0; i + 1 < entries.size(); i++) {
            if (entries.get(i).heading()) {
                int end = i + 1;
                while (end < entries.size() && entries.get(end).leftover()) {
                    end++;
                }
                boolean bare = end > i + 1
                        && (end == entries.size() || entries.get(end).heading());
                if (bare) {
                    entries.set(i, entries.get(i).as(BlockKind.BOILERPLATE));
                }
            }
        }
    }
}
