package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the register said, per claim. */
@ApplicationScoped
public class PublishedVersions implements PanacheRepositoryBase<PublishedVersion, PublishedVersion.Key> {

    /** In order. */
    public List<PublishedVersion> of(UUID claimId) {
        return list("claimId = ?1 order by number", claimId);
    }
}
