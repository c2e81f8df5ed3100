package org.claimdesk.review.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which claims are in which sets. */
@ApplicationScoped
class ConflictMembers implements PanacheRepositoryBase<ConflictMember, ConflictMember.Key> {

    List<ConflictMember> of(Collection<UUID> sets) {
        return sets.isEmpty() ? List.of() : list("setId in ?1 order by addedAt, claimId", sets);
    }

    List<ConflictMember> ofClaims(Collection<UUID> claims) {
        return claims.isEmpty() ? List.of() : list("claimId in ?1", claims);
    }
}
