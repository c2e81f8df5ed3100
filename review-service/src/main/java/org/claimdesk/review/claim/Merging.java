package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes two claims one: the survivor gets the other's places, the other goes off record and answers with the survivor. */
@ApplicationScoped
public class Merging {

    private final Appearances appearances;
    private final Merges merges;
    private final HistoryLog history;
    private final Register register;

    Merging(Appearances appearances, Merges merges, HistoryLog history, Register register) {
        this.appearances = appearances;
        this.merges = merges;
        this.history = history;
        this.register = register;
    }

    /**
     * @param one locked, as the other is
     * @return the survivor: what is on record before what is not, then what is older
     */
    @Transactional(TxType.MANDATORY)
    public Claim merge(Claim one, Claim other, UUID by, Instant now) {
        boolean oneStays = (one.status() == ClaimStatus.APPROVED) == (other.status() == ClaimStatus.APPROVED)
                ? !other.queuedAt().isBefore(one.queuedAt())
                : one.status() == ClaimStatus.APPROVED;
        Claim stays = oneStays ? one : other;
        Claim goes = oneStays ? other : one;
        List<Appearance> there = appearances.of(stays.id());
        int position = there.getLast().position();
        for (Appearance place : appearances.of(goes.id())) {
            appearances.persist(new Appearance(place, stays.id(), ++position));
        }
        appearances.flush();
        merges.enter(goes.id(), stays.id(), by, now);
        retire(goes, stays, by, now);
        stays.touch(now);
        history.append(stays, "MERGED", by, now, Map.of("mergedFrom", goes.id()), null);
        if (stays.status() == ClaimStatus.APPROVED) {
            register.correct(stays, now);
        }
        return stays;
    }

    private void retire(Claim goes, Claim stays, UUID by, Instant now) {
        var before = goes.status();
        switch (before) {
            case PENDING, PARKED -> goes.reject(RejectReason.DUPLICATE, now);
            case APPROVED -> goes.withdraw(now);
            case REJECTED, WITHDRAWN -> goes.touch(now);
        }
        history.append(goes, "MERGED", by, now, Map.of("mergedInto", stays.id(), "state", goes.state()), null);
        register.follow(goes, before, WithdrawalCause.MERGED, null, by, now);
    }
}
