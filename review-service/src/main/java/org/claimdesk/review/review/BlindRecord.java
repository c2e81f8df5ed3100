package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.HistoryLog;

/** Keeps verdicts to itself until both are in, and enters them into the history then. */
@ApplicationScoped
class BlindRecord {

    private final BlindVerdicts verdicts;
    private final HistoryLog history;
    private final DatabaseClock clock;

    BlindRecord(BlindVerdicts verdicts, HistoryLog history, DatabaseClock clock) {
        this.verdicts = verdicts;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void give(Claim claim, DecisionDraft draft, UUID account) {
        verdicts.give(claim, draft, account, clock.now());
    }

    @Transactional(TxType.MANDATORY)
    void reveal(Claim claim) {
        var now = clock.now();
        for (var one : verdicts.on(claim.id(), claim.version())) {
            var body = new LinkedHashMap<String, Object>();
            body.put("verdict", one.draft().verdict());
            body.put("reason", one.draft().reason());
            body.put("text", one.draft().text());
            body.put("rating", one.draft().rating());
            body.put("givenAt", one.at());
            history.append(claim, "JUDGED", one.by(), now, body, one.draft().words());
        }
    }
}
