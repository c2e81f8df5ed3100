package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule of this installation on who decides. It holds from the next decision on and changes nothing decided. */
@ApplicationScoped
public class Policy {

    private final EntityManager entities;

    Policy(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public ReviewMode mode() {
        return current().mode();
    }

    @Transactional
    public Rule current() {
        var row = (Tuple) entities.createNativeQuery(
                        "select mode, set_by, set_at from review_policy order by number desc limit 1", Tuple.class)
                .getSingleResult();
        return new Rule(
                ReviewMode.valueOf(row.get("mode", String.class)),
                row.get("set_by", UUID.class),
                row.get("set_at", Instant.class));
    }

    /** Every rule there was is kept, so that it can be told under which one a claim was decided. */
    @Transactional
    public Rule set(ReviewMode mode, UUID account) {
        entities.createNativeQuery("insert into review_policy (mode, set_by, set_at)"
                        + " values (:mode, :account, clock_timestamp())")
                .setParameter("mode", mode.name())
                .setParameter("account", account)
                .executeUpdate();
        return current();
    }

    /** @param setBy null for the rule that an installation begins with */
    public record Rule(ReviewMode mode, @Nullable UUID setBy, Instant setAt) {}
}
