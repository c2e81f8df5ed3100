package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.shell.account.AccountNames;
import org.claimdesk.shell.account.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Asks colleagues for their opinion: one of them, or anybody. It is no verdict and changes no rule on who decides. Where two
 * people judge without knowing of each other nothing is sent before both have: it would tell who looked at the claim.
 */
@ApplicationScoped
public class Referrals {

    /** More than one person works off. */
    private static final int MOST = 200;

    private final HeldClaims held;
    private final ReferralBook book;
    private final BlindStanding blind;
    private final AccountNames names;

    Referrals(HeldClaims held, ReferralBook book, BlindStanding blind, AccountNames names) {
        this.held = held;
        this.book = book;
        this.blind = blind;
        this.names = names;
    }

    /**
     * @param to null for anybody
     * @throws PolicyForbids while the claim is judged blind
     */
    @Transactional
    public Referral send(UUID claimId, @Nullable UUID to, @Nullable String note, UUID account) {
        if (account.equals(to)) {
            throw new WordingRefused("to", "must be somebody else");
        }
        if (to != null && !colleagues(account).containsKey(to)) {
            throw new WordingRefused("to", "must be somebody who reviews claims");
        }
        if (note != null && note.length() > DecisionDraft.MAX_WORDS) {
            throw new WordingRefused("note", "must have at most " + DecisionDraft.MAX_WORDS + " characters");
        }
        var claim = held.any(claimId);
        if (blind.secret(claim)) {
            throw new PolicyForbids("Two people judge this claim without knowing of each other; ask when both have.");
        }
        held.release(claim, account);
        return book.enter(claim, account, to, note == null || note.isBlank() ? null : note.strip());
    }

    /**
     * @throws ReferralUnknown when nobody waits for it any more
     * @throws PolicyForbids when somebody else was asked
     */
    @Transactional
    public UUID answer(UUID id, UUID account) {
        var found = book.open(id).orElseThrow(ReferralUnknown::new);
        var claim = held.any(found.claimId());
        var referral = book.open(id).orElseThrow(ReferralUnknown::new);
        if (!referral.asks(account) && !referral.sentBy().equals(account)) {
            throw new PolicyForbids("Somebody else was asked.");
        }
        book.answer(claim, referral, account);
        return claim.id();
    }

    /** What waits for this person's opinion. */
    @Transactional
    public List<Referral> sentTo(UUID account) {
        return book.sentTo(account, MOST);
    }

    /** What is asked about a claim. */
    @Transactional
    public List<Referral> of(UUID claim) {
        return book.of(claim);
    }

    /** Who can be asked, by id. */
    public Map<UUID, String> colleagues(UUID account) {
        var colleagues = names.having(Roles.REVIEWER);
        colleagues.remove(account);
        return colleagues;
    }
}
