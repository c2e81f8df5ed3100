package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Statement;
import org.jspecify.annotations.Nullable;

/** Nobody puts on record what is their own, where the installation wants it so. */
@ApplicationScoped
class FourEyes {

    private static final String UPLOADED = """
        select exists (select 1 from appearance a join article r on r.id = a.article_id
            where a.claim_id = :claim and r.uploaded_by = :account)\
        """;

    /** Whoever changed the wording last, by a decision or ahead of one; an undone change is none. */
    private static final String WORDED = """
        select by from (
            select decided_by as by, decided_at as at from decision
                where claim_id = :claim and undone_at is null and decided_by is not null
                    and before -> 'statement' ->> 'text' <> after -> 'statement' ->> 'text'
            union all
            select actor, at from history where claim_id = :claim and type = 'REWORDED') worded
        order by at desc limit 1\
        """;

    private final EntityManager entities;
    private final Policy policy;

    FourEyes(EntityManager entities, Policy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    /**
     * @param wanted what would go on record
     * @throws PolicyForbids when the claim or its wording is the person's own
     */
    @Transactional(TxType.MANDATORY)
    void refuse(Claim claim, Statement wanted, UUID account) {
        if (policy.mode() != ReviewMode.FOUR_EYES) {
            return;
        }
        if (account.equals(claim.addedBy())) {
            throw new PolicyForbids("You added this claim; somebody else puts it on record.");
        }
        if (uploaded(claim, account)) {
            throw new PolicyForbids("You uploaded an article of this claim; somebody else puts it on record.");
        }
        if (!wanted.text().equals(claim.statement().text())) {
            throw new PolicyForbids("You changed the wording; save it, and somebody else puts it on record.");
        }
        if (account.equals(wordedBy(claim))) {
            throw new PolicyForbids("The wording is yours; somebody else puts it on record.");
        }
    }

    private boolean uploaded(Claim claim, UUID account) {
        return (Boolean) entities.createNativeQuery(UPLOADED, Boolean.class)
                .setParameter("claim", claim.id())
                .setParameter("account", account)
                .getSingleResult();
    }

    private @Nullable UUID wordedBy(Claim claim) {
        return (UUID) entities.createNativeQuery(WORDED, UUID.class)
                .setParameter("claim", claim.id())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
