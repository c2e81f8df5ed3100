package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimLeased;
import org.claimdesk.review.claim.Claims;
import org.jspecify.annotations.Nullable;

/** Hands out work: a claim asked for, or the best one that nobody holds. */
@ApplicationScoped
public class WorkQueue {

    /** Somebody may take the same claim in the same instant; then the next one is tried. */
    private static final int TRIES = 20;

    private final EntityManager entities;
    private final Claims claims;
    private final Leases leases;
    private final ClaimViews views;

    WorkQueue(EntityManager entities, Claims claims, Leases leases, ClaimViews views) {
        this.entities = entities;
        this.claims = claims;
        this.leases = leases;
        this.views = views;
    }

    /**
     * Takes or renews the lease on a claim.
     *
     * @throws ClaimLeased when somebody else holds it
     */
    @Transactional
    public LeaseItem take(UUID claim, UUID account) {
        claims.get(claim);
        if (!leases.tryTake(claim, account)) {
            leases.refuseIfHeldByOther(claim, account);
            leases.tryTake(claim, account);
        }
        return leases.of(claim).orElseThrow();
    }

    @Transactional
    public void handBack(UUID claim, UUID account) {
        claims.get(claim);
        leases.handBack(claim, account);
    }

    /**
     * The best claim that nobody else holds, taken.
     *
     * @param skip a claim not to be given, because the person has just seen it
     */
    @Transactional
    public Optional<ClaimItem> next(ClaimFilter filter, @Nullable UUID skip, UUID account) {
        for (int i = 0; i < TRIES; i++) {
            var best = best(filter, skip, account);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            if (leases.tryTake(best.get(), account)) {
                return best.map(views::item);
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> best(ClaimFilter filter, @Nullable UUID skip, UUID account) {
        var query = new ClaimQuery(filter)
                .and(
                        "not exists (select 1 from lease l where l.claim_id = c.id and l.account_id <> :account"
                                + " and l.expires_at > clock_timestamp())",
                        "account",
                        account)
                .and(
                        "not exists (select 1 from blind_verdict v where v.claim_id = c.id and v.version = c.version"
                                + " and v.account_id = :judge)",
                        "judge",
                        account);
        if (skip != null) {
            query.and("c.id <> :skip", "skip", skip);
        }
        var sql = "select c.id from claim c" + query.where()
                + " order by c.priority desc, c.id limit 1 for update of c skip locked";
        return query.bind(entities.createNativeQuery(sql, UUID.class))
                .getResultStream()
                .findFirst();
    }
}
