package org.claimdesk.ingest.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.ingest.batch.BatchItem;
import org.claimdesk.ingest.batch.ItemStatus;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a batch, a page of them.
 *
 * @param status of all that are shown; null for any
 * @param cursor of this page; empty for the first one
 */
record BatchDocuments(UUID batch, @Nullable ItemStatus status, String cursor, Page<BatchItem> page) {

    public List<BatchItem> items() {
        return page.items();
    }

    public List<History.Tab> tabs() {
        return Stream.of(
                        tab("All documents", null),
                        tab("Failed", ItemStatus.FAILED),
                        tab("Taken in", ItemStatus.DONE),
                        tab("Waiting", ItemStatus.PENDING))
                .toList();
    }

    /** The address of what is shown. */
    public String here() {
        return href(status, cursor);
    }

    /** The next page; empty on the last one. */
    public String further() {
        return page.nextCursor() == null ? "" : href(status, page.nextCursor());
    }

    /** The first page; empty on itself. */
    public String first() {
        return cursor.isEmpty() ? "" : href(status, "");
    }

    private History.Tab tab(String label, @Nullable ItemStatus of) {
        return new History.Tab(label, href(of, ""), of == status);
    }

    private String href(@Nullable ItemStatus of, String from) {
        return "/batches/" + batch + "?status=" + (of == null ? "" : of) + "&cursor=" + from;
    }
}
