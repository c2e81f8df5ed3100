package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.ClaimStatus;

/** Who may take claims apart and make them one: what an installation's rule says of decisions holds for these too. */
@ApplicationScoped
class TwoJudges {

    private final Policy policy;
    private final FourEyes fourEyes;

    TwoJudges(Policy policy, FourEyes fourEyes) {
        this.policy = policy;
        this.fourEyes = fourEyes;
    }

    /** @throws PolicyForbids where one person alone decides nothing, unless it is an editor's business */
    @Transactional(TxType.MANDATORY)
    void refuse(boolean editor) {
        if (policy.mode() == ReviewMode.BLIND_DOUBLE && !editor) {
            throw new PolicyForbids(
                    "Two people judge each claim here; an editor takes claims apart or makes them one.");
        }
    }

    /** @throws PolicyForbids when the place of one would go on record with the other, and it is the person's own */
    @Transactional(TxType.MANDATORY)
    void refuseOwn(Claim one, Claim other, UUID account) {
        boolean oneThere = one.status() == ClaimStatus.APPROVED;
        boolean otherThere = other.status() == ClaimStatus.APPROVED;
        if (oneThere != otherThere) {
            var joining = oneThere ? other : one;
            fourEyes.refuse(joining, joining.statement(), account);
        }
    }
}
