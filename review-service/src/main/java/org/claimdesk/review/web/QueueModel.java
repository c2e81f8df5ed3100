package org.claimdesk.review.web;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.review.ClaimItem;
import org.claimdesk.review.review.SavedViews;
import org.jspecify.annotations.Nullable;

/**
 * What the queue page shows.
 *
 * @param suffix the query string that keeps filter and order
 * @param next the address of the next page
 * @param first the address of the first page, null when this is it
 */
record QueueModel(
        List<Tab> tabs,
        List<ClaimItem> items,
        String show,
        String words,
        String publisher,
        List<String> publishers,
        boolean alone,
        List<SavedViews.View> views,
        String sort,
        @Nullable UUID article,
        @Nullable String articleTitle,
        String suffix,
        @Nullable String next,
        @Nullable String first,
        UUID me,
        @Nullable Done done) {

    /** One state with its count, which may end in a plus. */
    record Tab(String name, String label, String count, String href, boolean current) {}

    public boolean filtered() {
        return !words.isEmpty() || !publisher.isEmpty() || article != null;
    }

    /** Whether all of the list can be rejected or parked at once. */
    public boolean decidable() {
        return !items.isEmpty() && (show.equals("todo") || show.equals("parked"));
    }
}
