package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ArrivedClaim;
import org.claimdesk.review.claim.ClaimArrivals;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/** Takes a claim that says several things apart: it is rejected, its parts are claims of their own and wait. */
@ApplicationScoped
public class Splitting {

    /** Parts of one claim; what says more is no claim but a list. */
    public static final int MOST = 10;

    private final HeldClaims held;
    private final ClaimParts parts;
    private final ClaimArrivals arrivals;
    private final PartedClaim parted;

    Splitting(HeldClaims held, ClaimParts parts, ClaimArrivals arrivals, PartedClaim parted) {
        this.held = held;
        this.parts = parts;
        this.arrivals = arrivals;
        this.parted = parted;
    }

    /**
     * @param version of the claim that the person saw
     * @return the decision on the claim, which can be undone; its parts stay then too
     */
    @Transactional
    public Split split(UUID id, long version, @Nullable List<ClaimPart> sent, UUID account, boolean editor) {
        if (sent == null || sent.size() < 2 || sent.size() > MOST) {
            throw new WordingRefused("parts", "must be 2 to " + MOST);
        }
        parted.refuse(editor);
        arrivals.lock(parts.article(id));
        var claim = held.at(id, version, account);
        var candidates = parts.of(claim, sent);
        var ids = candidates.stream().map(ArrivedClaim::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new WordingRefused("parts", "must differ");
        }
        var decision = parted.reject(id, version, ids, account);
        arrivals.split(candidates, id, account);
        return new Split(decision, ids);
    }

    /** @param parts ids of the new claims, in the order sent */
    public record Split(DecisionItem decision, List<UUID> parts) {}
}
