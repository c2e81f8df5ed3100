package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What happened to claims. */
@ApplicationScoped
public class HistoryRows implements PanacheRepositoryBase<HistoryRow, HistoryRow.Key> {

    /** From the first. */
    public List<HistoryRow> of(UUID claimId) {
        return list("claimId = ?1 order by number", claimId);
    }
}
