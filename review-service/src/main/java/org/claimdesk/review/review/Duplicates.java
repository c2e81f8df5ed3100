package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.TransitionRefused;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.matching.PairDesk;
import org.jspecify.annotations.Nullable;

/** Claims that a person finds to say what another one says, whether or not matching saw it: they become one. */
@ApplicationScoped
public class Duplicates {

    private final HeldClaims held;
    private final PairDesk pairs;
    private final TwoJudges rule;

    Duplicates(HeldClaims held, PairDesk pairs, TwoJudges rule) {
        this.held = held;
        this.pairs = pairs;
        this.rule = rule;
    }

    /**
     * @param version of the claim that the person saw
     * @param of the claim that it duplicates
     * @return the one that goes on: what is on record before what is not, then the older one
     */
    @Transactional
    public UUID join(UUID id, long version, @Nullable UUID of, UUID account, boolean editor) {
        if (of == null || of.equals(id)) {
            throw new WordingRefused("claimId", "must be another claim");
        }
        rule.refuse(editor);
        List<Claim> both = Stream.of(id, of)
                .sorted(Claims.LOCK_ORDER)
                .map(one -> one.equals(id) ? held.at(id, version, account) : held.any(one))
                .toList();
        both.forEach(Duplicates::refuseDecided);
        rule.refuseOwn(both.getFirst(), both.getLast(), account);
        both.forEach(claim -> held.release(claim, account));
        return pairs.same(both, account);
    }

    private static void refuseDecided(Claim claim) {
        if (claim.status() == ClaimStatus.REJECTED || claim.status() == ClaimStatus.WITHDRAWN) {
            throw new TransitionRefused(claim.status(), "made one with another; reopen it first");
        }
    }
}
