package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register said, per claim. */
@ApplicationScoped
public class PublishedVersions implements PanacheRepositoryBase<PublishedVersion, PublishedVersion.Key> {

    /** In order. */
    public List<PublishedVersion> of(UUID claimId) {
        return list("claimId = ?1 order by number", claimId);
    }

    /**
     * What is on record now, in the order of claim ids.
     *
     * @param after the claim to go on behind; null for the beginning
     */
    public List<PublishedVersion> standing(@Nullable UUID after, int most) {
        var standing = "until is null and status = ?1";
        var found = after == null
                ? find(standing + " order by claimId", ClaimStatus.APPROVED)
                : find(standing + " and claimId > ?2 order by claimId", ClaimStatus.APPROVED, after);
        return found.page(0, most).list();
    }
}
