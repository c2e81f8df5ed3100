package org.claimdesk.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.claimdesk.review.review.ClaimSearch;
import org.claimdesk.review.review.Publishers;
import org.claimdesk.review.review.SavedViews;
import org.claimdesk.shell.account.CurrentAccount;
import org.jspecify.annotations.Nullable;

/** Puts the queue page together. */
@ApplicationScoped
class QueueModels {

    private static final int ROWS = 25;

    /** Lists are counted no further: nobody needs the number, and the page must not wait for it. */
    private static final int COUNTED = 200;

    private final ClaimSearch search;
    private final SavedViews views;
    private final Publishers publishers;
    private final CurrentAccount account;

    QueueModels(ClaimSearch search, SavedViews views, Publishers publishers, CurrentAccount account) {
        this.search = search;
        this.views = views;
        this.publishers = publishers;
        this.account = account;
    }

    QueueModel of(BenchQuery query, @Nullable String cursor, @Nullable Done done) {
        var page = search.page(query.filter(), query.sorted(), cursor, ROWS);
        var next = page.nextCursor() == null ? null : "/" + query.suffix(query.show(), page.nextCursor());
        var title = query.articleId() == null || page.items().isEmpty()
                ? null
                : page.items().getFirst().article().title();
        return new QueueModel(
                tabs(query),
                page.items(),
                query.show(),
                query.words(),
                query.house(),
                publishers.all(),
                query.alone(),
                views.of(account.id()),
                query.sorted().label(),
                query.articleId(),
                title,
                query.suffix(),
                next,
                cursor == null ? null : "/" + query.suffix(),
                account.id(),
                done);
    }

    private List<QueueModel.Tab> tabs(BenchQuery query) {
        return List.of(
                tab(query, "todo", "To do"),
                // Found by looking at every claim that waits: told without a number.
                tab(query, "before", "Decided before", ""),
                tab(query, "parked", "Parked"),
                tab(query, "approved", "On record"),
                tab(query, "rejected", "Rejected"),
                tab(query, "withdrawn", "Withdrawn"),
                tab(query, "all", "All"));
    }

    private QueueModel.Tab tab(BenchQuery query, String name, String label) {
        long count = search.count(query.filter(name), COUNTED);
        var told = count > COUNTED ? String.format(Locale.ROOT, "%,d+", COUNTED) : Long.toString(count);
        return tab(query, name, label, told);
    }

    private static QueueModel.Tab tab(BenchQuery query, String name, String label, String told) {
        return new QueueModel.Tab(
                name, label, told, "/" + query.suffix(name, null), query.show().equals(name));
    }
}
