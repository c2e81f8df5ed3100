package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a claim of what came in: its row, its first appearance and the first line of its history. */
@ApplicationScoped
class ClaimIntake {

    private final Claims claims;
    private final Appearances appearances;
    private final HistoryLog history;
    private final ClaimConfig config;

    ClaimIntake(Claims claims, Appearances appearances, HistoryLog history, ClaimConfig config) {
        this.claims = claims;
        this.appearances = appearances;
        this.history = history;
        this.config = config;
    }

    boolean knows(UUID id) {
        return claims.findById(id) != null;
    }

    /**
     * @param by who added it, null for an extractor
     * @param splitFrom the claim of which it is a part
     */
    @Transactional(TxType.MANDATORY)
    Claim take(ArrivedClaim arrived, @Nullable UUID by, @Nullable UUID splitFrom, Instant now) {
        boolean parked =
                by == null && (arrived.lane() == Lane.ARCHIVE || arrived.checkworthiness() < config.parkBelow());
        var claim = new Claim(arrived, parked, by, now);
        claims.persist(claim);
        appearances.persist(new Appearance(arrived));
        var body = new LinkedHashMap<String, Object>();
        body.put("articleId", arrived.articleId());
        body.put("passage", arrived.passage());
        body.put("extractor", arrived.extractor());
        if (splitFrom != null) {
            body.put("splitFrom", splitFrom);
        }
        body.put("state", claim.state());
        history.append(claim, by == null ? "EXTRACTED" : "ADDED", by, now, body, null);
        return claim;
    }
}
