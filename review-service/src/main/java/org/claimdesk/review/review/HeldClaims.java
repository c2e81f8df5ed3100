package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.ClaimStale;
import org.claimdesk.review.claim.Claims;

/** Locks a claim for a change by a person, after making sure that the person saw its present state and may touch it. */
@ApplicationScoped
class HeldClaims {

    private final Claims claims;
    private final Leases leases;

    HeldClaims(Claims claims, Leases leases) {
        this.claims = claims;
        this.leases = leases;
    }

    /**
     * @throws org.claimdesk.review.claim.ClaimGoesOn when it is no longer a claim of its own
     * @throws ClaimStale when the version is not the present one
     * @throws org.claimdesk.review.claim.ClaimLeased when somebody else is working on it
     */
    @Transactional(TxType.MANDATORY)
    Claim at(UUID id, long version, UUID account) {
        var claim = claims.lockForChange(id);
        if (claim.version() != version) {
            throw new ClaimStale(version, claim.version());
        }
        leases.refuseIfHeldByOther(id, account);
        return claim;
    }

    /** Whatever its version. */
    @Transactional(TxType.MANDATORY)
    Claim any(UUID id) {
        return claims.lockForChange(id);
    }

    @Transactional(TxType.MANDATORY)
    boolean byOther(Claim claim, UUID account) {
        return leases.of(claim.id())
                .filter(lease -> !lease.accountId().equals(account))
                .isPresent();
    }

    /** The work is done. */
    @Transactional(TxType.MANDATORY)
    void release(Claim claim, UUID account) {
        leases.handBack(claim.id(), account);
    }

    /** Writes what was done and forgets it: of thousands, each query would look through all that was loaded before. */
    @Transactional(TxType.MANDATORY)
    void forget() {
        claims.flush();
        claims.getEntityManager().clear();
    }
}
