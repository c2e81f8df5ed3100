package org.claimdesk.review.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.HistoryLog;
import org.claimdesk.review.claim.Register;

/** That something was erased stays known; what had been published with it is published without. */
@ApplicationScoped
class ErasureRecord {

    private final HistoryLog history;
    private final Register register;
    private final DatabaseClock clock;

    ErasureRecord(HistoryLog history, Register register, DatabaseClock clock) {
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void enter(Claim claim, int number, boolean published, UUID by) {
        var now = clock.now();
        if (published) {
            claim.redacted(now);
        }
        history.append(claim, "ERASED", by, now, Map.of("number", number), null);
        if (published) {
            register.mark(claim);
        }
    }
}
