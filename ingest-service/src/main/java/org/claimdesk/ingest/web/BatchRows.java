package org.claimdesk.ingest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.batch.Batch;
import org.claimdesk.ingest.batch.Batches;
import org.claimdesk.shell.account.AccountNames;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/** Batches as pages show them. */
@ApplicationScoped
class BatchRows {

    private final Batches batches;
    private final AccountNames names;
    private final CurrentAccount account;

    BatchRows(Batches batches, AccountNames names, CurrentAccount account) {
        this.batches = batches;
        this.names = names;
        this.account = account;
    }

    /** Newest first, a page of them. */
    Page<BatchRow> list(@Nullable String cursor, int most) {
        UUID behind = Cursor.decode(cursor).map(BatchesResource::id).orElse(null);
        return Page.of(batches.list(behind, most + 1), most, BatchesResource::behind)
                .map(this::row);
    }

    /** The own ones among the newest that are not done yet. */
    List<BatchRow> underWay(int among) {
        return batches.list(null, among).stream()
                .filter(batch -> !batch.status().last() && batch.createdBy().equals(account.id()))
                .map(this::row)
                .toList();
    }

    /**
     * @throws org.claimdesk.shell.problem.ProblemException 404 when there is no such batch
     */
    BatchRow one(UUID id) {
        return row(batches.get(id));
    }

    private BatchRow row(Batch batch) {
        return BatchRow.of(batch, names.of(batch.createdBy()), account.has(Roles.UPLOADER));
    }
}
