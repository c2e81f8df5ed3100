package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.review.claim.ChangeVerdict;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.Decision;
import org.claimdesk.review.claim.Relocation;
import org.claimdesk.review.matching.PairDesk;
import org.jspecify.annotations.Nullable;

/** Where a person says what a change of an article means for a claim. */
@ApplicationScoped
public class ChangeDesk {

    private final HeldClaims held;
    private final Relocation relocation;
    private final PairDesk pairs;
    private final DatabaseClock clock;

    ChangeDesk(HeldClaims held, Relocation relocation, PairDesk pairs, DatabaseClock clock) {
        this.held = held;
        this.relocation = relocation;
        this.pairs = pairs;
        this.clock = clock;
    }

    /**
     * @param cause the new version, or the article that was withdrawn
     * @param version of the claim that the person saw
     * @return the claim that goes on: this one, unless the claim at the new passage is on record and this one is not; and the
     *     decision, when it can be undone
     */
    @Transactional
    public Settled settle(UUID id, UUID cause, long version, ChangeVerdict verdict, UUID account) {
        Optional<UUID> twin = verdict == ChangeVerdict.MOVE ? relocation.twin(id, cause) : Optional.empty();
        Optional<Claim> first =
                twin.filter(other -> Claims.LOCK_ORDER.compare(other, id) < 0).map(held::any);
        var claim = held.at(id, version, account);
        Optional<Claim> other = first.or(() -> twin.map(held::any));
        Instant now = clock.now();
        held.release(claim, account);
        if (verdict == ChangeVerdict.KEEP) {
            return new Settled(id, relocation.keep(claim, cause, account, now).id());
        }
        Optional<UUID> decision =
                relocation.move(claim, cause, other.isPresent(), account, now).map(Decision::id);
        UUID goesOn =
                other.map(found -> pairs.same(List.of(claim, found), account)).orElse(id);
        return new Settled(goesOn, decision.orElse(null));
    }

    /**
     * @param claimId the claim that goes on
     * @param decisionId by which it can be undone; null when two claims became one, which is for good
     */
    public record Settled(UUID claimId, @Nullable UUID decisionId) {}
}
