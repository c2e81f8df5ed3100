package org.claimdesk.ingest.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.claimdesk.ingest.idempotency.KeyRows.Row;

/**
 * Carries a call out once for its key. The answer is committed together with what the call does; between, a lease on the key
 * keeps others off and runs out when this process dies. Nothing is kept of a call that is refused or fails.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private final KeyRows rows;

    IdempotencyKeys(KeyRows rows) {
        this.rows = rows;
    }

    /**
     * Must not be called inside a transaction.
     *
     * @return what the first call answered, or what the act answers now
     * @throws KeyInUseException 409 when such a call is under way
     * @throws KeyReusedException 422 when the key belongs to another request
     */
    public Answer once(KeyedCall call, Act act) {
        if (call.key() == null) {
            return act.run(answer -> {});
        }
        UUID lease = UUID.randomUUID();
        if (!rows.take(call, lease)) {
            return kept(call);
        }
        try {
            return act.run(answer -> rows.keep(lease, call, answer));
        } catch (RuntimeException | Error failure) {
            release(lease, call, failure);
            throw failure;
        }
    }

    private Answer kept(KeyedCall call) {
        Row row = rows.find(call).orElseThrow(KeyInUseException::new);
        Answer answer = row.answer();
        if (answer == null) {
            throw new KeyInUseException();
        }
        if (!row.requestHash().equals(call.requestHash())) {
            throw new KeyReusedException();
        }
        return answer;
    }

    /** Without the database the lease frees the key by itself. */
    private void release(UUID lease, KeyedCall call, Throwable failure) {
        try {
            rows.release(lease, call);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Scheduled(identity = "idempotency clean-up", every = "10m", delayed = "1m")
    void deleteExpired() {
        boolean more = true;
        while (more) {
            more = rows.deleteExpired();
        }
    }
}
