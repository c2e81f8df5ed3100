package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Erasable notes of the history. */
@ApplicationScoped
public class HistoryNotes implements PanacheRepositoryBase<HistoryNote, HistoryRow.Key> {

    public List<HistoryNote> of(UUID claimId) {
        return list("claimId = ?1 order by number", claimId);
    }
}
