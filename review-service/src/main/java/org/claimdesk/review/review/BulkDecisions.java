package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.DecisionLog;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Ruling;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/**
 * Rejects or parks all claims that a filter finds, or calls parked ones into the queue, in one transaction; never
 * approves. A preview tells the count and the instant to send with the decision.
 */
@ApplicationScoped
public class BulkDecisions {

    /** All are locked in one transaction; more than this is done in several. */
    static final int MOST = 10_000;

    /** Seconds; ten thousand claims with their histories take a while. */
    static final int LONGEST = 600;

    /** How many claims are kept in memory at once. */
    static final int STEP = 50;

    /** Why a parked claim was reopened. */
    private static final String CALLED_IN = "Called into the queue";

    private final ClaimSearch search;
    private final HeldClaims held;
    private final DecisionLog log;
    private final DatabaseClock clock;

    BulkDecisions(ClaimSearch search, HeldClaims held, DecisionLog log, DatabaseClock clock) {
        this.search = search;
        this.held = held;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Claims that somebody else is working on, or that changed meanwhile, are left and listed.
     *
     * @throws WordingRefused when the draft asks for what cannot be done in bulk
     */
    @Transactional
    Outcome decide(BulkDraft draft, UUID account) {
        var filter = draft.search();
        var at = clock.now();
        var ruling = ruling(draft, account);
        var ids = draft.sample() == null ? search.ids(filter, MOST) : search.sample(filter, draft.sampled(MOST));
        if (ids.size() > MOST) {
            throw new WordingRefused("filter", "finds more than " + MOST + " claims");
        }
        if (draft.counting()) {
            return new Outcome(null, ids.size(), List.of(), at);
        }
        var skipped = new ArrayList<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            if (!decide(ids.get(i), filter, ruling, account)) {
                skipped.add(ids.get(i));
            }
            if (i % STEP == STEP - 1) {
                held.forget();
            }
        }
        return new Outcome(ruling.bulkId(), ids.size() - skipped.size(), skipped, at);
    }

    private static Ruling ruling(BulkDraft draft, UUID account) {
        var verdict = draft.checked();
        var single = DecisionDraft.of(verdict, draft.reason(), draft.comment());
        var reason =
                switch (verdict) {
                    case REJECT -> ReviewDesk.reason(single).name();
                    case REOPEN -> CALLED_IN;
                    default -> null;
                };
        return new Ruling(verdict, reason, single.words(), account, UUID.randomUUID());
    }

    private boolean decide(UUID id, ClaimFilter filter, Ruling ruling, UUID account) {
        var claim = held.any(id);
        if (!filter.statuses().contains(claim.status()) || held.byOther(claim, account)) {
            return false;
        }
        var before = claim.state();
        var now = clock.now();
        switch (ruling.verdict()) {
            case REJECT -> claim.reject(RejectReason.valueOf(String.valueOf(ruling.reason())), now);
            case REOPEN -> claim.reopen(now);
            default -> claim.park(now);
        }
        log.enter(claim, before, ruling, now);
        return true;
    }

    /**
     * @param bulkId shared by the decisions made; null for a preview
     * @param decided how many were, or would be
     * @param at when they were found; null when another verdict is awaited
     */
    public record Outcome(
            @Nullable UUID bulkId,
            int decided,
            List<UUID> skipped,
            @Nullable Instant at) {}
}
