package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Comments on claims. */
@ApplicationScoped
public class ClaimComments implements PanacheRepositoryBase<ClaimComment, UUID> {

    /** In the order written. */
    public List<ClaimComment> of(UUID claimId) {
        return list("claimId = ?1 order by writtenAt, id", claimId);
    }
}
