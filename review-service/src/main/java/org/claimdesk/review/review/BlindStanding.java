package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;

/** Where blind review of a claim stands, as far as one person may know. */
@ApplicationScoped
public class BlindStanding {

    private final BlindVerdicts verdicts;
    private final Policy policy;

    BlindStanding(BlindVerdicts verdicts, Policy policy) {
        this.verdicts = verdicts;
        this.policy = policy;
    }

    /** Whether two people still judge the claim without knowing of each other. Says nothing of whether one has. */
    @Transactional
    public boolean secret(Claim claim) {
        return policy.mode() == ReviewMode.BLIND_DOUBLE
                && claim.status().undecided()
                && verdicts.on(claim.id(), claim.version()).size() < 2;
    }

    @Transactional
    public Standing of(UUID claim, long version, UUID account) {
        var given = verdicts.on(claim, version);
        boolean mine = given.stream().anyMatch(one -> one.by().equals(account));
        if (given.size() > 1) {
            return mine ? Standing.OTHERS_DECIDE : Standing.DIFFERENCE;
        }
        return mine ? Standing.YOURS_GIVEN : Standing.OPEN;
    }

    /** Of a verdict that is not one's own and still alone, nothing is told. */
    public enum Standing {
        OPEN,
        YOURS_GIVEN,
        /** Two differ and this person is the third. */
        DIFFERENCE,
        /** Two differ and this person is one of them. */
        OTHERS_DECIDE
    }
}
