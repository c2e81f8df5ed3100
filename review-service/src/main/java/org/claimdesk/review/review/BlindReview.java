package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;

/**
 * Two reviewers judge a claim without knowing of each other, a third one decides where they differ. Until both are in, the
 * claim, its version and its history tell nothing of the first.
 */
@ApplicationScoped
class BlindReview {

    private final HeldClaims held;
    private final BlindVerdicts verdicts;
    private final BlindRecord book;
    private final ReviewDesk desk;

    BlindReview(HeldClaims held, BlindVerdicts verdicts, BlindRecord book, ReviewDesk desk) {
        this.held = held;
        this.verdicts = verdicts;
        this.book = book;
        this.desk = desk;
    }

    @Transactional(TxType.MANDATORY)
    DecisionDesk.Taken judge(UUID id, long version, DecisionDraft draft, UUID account) {
        if (!draft.members().isEmpty()) {
            throw new PolicyForbids("Each claim is judged by itself by two people here.");
        }
        var claim = held.at(id, version, account);
        if (!claim.status().undecided()) {
            return decide(claim, draft, account);
        }
        var given = verdicts.on(id, version);
        if (given.stream().anyMatch(one -> one.by().equals(account))) {
            throw new PolicyForbids("You have judged this claim; somebody else's word is awaited.");
        }
        return given.size() < 2 ? judge(claim, given, draft, account) : decide(claim, draft, account);
    }

    private DecisionDesk.Taken judge(Claim claim, List<BlindVerdicts.Given> given, DecisionDraft draft, UUID account) {
        var complete = desk.complete(claim, draft, account);
        book.give(claim, complete, account);
        if (given.isEmpty()) {
            held.release(claim, account);
            return new DecisionDesk.Taken(null, DecisionDesk.Awaits.SECOND_REVIEWER);
        }
        book.reveal(claim);
        if (given.getFirst().agrees(complete)) {
            return decide(claim, draft, account);
        }
        held.release(claim, account);
        return new DecisionDesk.Taken(null, DecisionDesk.Awaits.ADJUDICATION);
    }

    private DecisionDesk.Taken decide(Claim claim, DecisionDraft draft, UUID account) {
        return DecisionDesk.Taken.of(desk.decide(claim.id(), claim.version(), draft, account, null));
    }
}
