package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.matching.PairDesk;

/** Decides on a claim together with others that say the same: one transaction, one approval, one claim. */
@ApplicationScoped
public class GroupDesk {

    private final HeldClaims held;
    private final Groups groups;
    private final PairDesk pairs;
    private final ReviewDesk desk;

    GroupDesk(HeldClaims held, Groups groups, PairDesk pairs, ReviewDesk desk) {
        this.held = held;
        this.groups = groups;
        this.pairs = pairs;
        this.desk = desk;
    }

    /**
     * Approved, the claims become one that has all their places. Rejected or parked, each stays what it is and has its own
     * decision.
     *
     * @param version of the claim that the person saw
     * @return the decision on the claim, or on the one that it goes on in
     * @throws NotOneGroup when the draft names claims that do not say the same
     */
    @Transactional
    public DecisionItem decide(UUID id, long version, DecisionDraft draft, UUID account) {
        if (draft.members().isEmpty()) {
            return desk.decide(id, version, draft, account, null);
        }
        var first = new DecisionDraft.Member(id, version);
        var all = Stream.concat(Stream.of(first), draft.members().stream()).toList();
        if (all.stream().map(DecisionDraft.Member::claimId).distinct().count() < all.size()) {
            throw new WordingRefused("together", "names a claim twice");
        }
        groups.refuseStrangers(
                id, all.stream().map(DecisionDraft.Member::claimId).toList());
        var locked = lock(all, account);
        return draft.verdict() == Verdict.APPROVE ? approve(locked, id, draft, account) : each(all, draft, account);
    }

    private List<Claim> lock(List<DecisionDraft.Member> all, UUID account) {
        return all.stream()
                .sorted(Comparator.comparing(DecisionDraft.Member::claimId, Claims.LOCK_ORDER))
                .map(member -> held.at(member.claimId(), member.version(), account))
                .toList();
    }

    private DecisionItem approve(List<Claim> locked, UUID id, DecisionDraft draft, UUID account) {
        var first = locked.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
        var home = groups.home(id);
        var wanted = draft.saying(first.statement(), home.articleId(), home.passage());
        var stays = first;
        for (var other : locked) {
            if (!other.id().equals(first.id())) {
                held.release(other, account);
                var one = pairs.same(inOrder(stays, other), account);
                stays = one.equals(stays.id()) ? stays : other;
            }
        }
        return desk.decide(stays.id(), stays.version(), wanted, account, null);
    }

    private DecisionItem each(List<DecisionDraft.Member> all, DecisionDraft draft, UUID account) {
        var bulk = UUID.randomUUID();
        return all.stream()
                .map(member -> desk.decide(member.claimId(), member.version(), draft, account, bulk))
                .toList()
                .getFirst();
    }

    private static List<Claim> inOrder(Claim one, Claim other) {
        return Stream.of(one, other)
                .sorted(Comparator.comparing(Claim::id, Claims.LOCK_ORDER))
                .toList();
    }
}
