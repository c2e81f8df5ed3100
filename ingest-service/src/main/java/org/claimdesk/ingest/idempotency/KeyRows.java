package org.claimdesk.ingest.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the keys. Times are the database's, so that several instances agree. */
@ApplicationScoped
class KeyRows {

    private static final int AT_ONCE = 5_000;

    private final EntityManager entities;
    private final IdempotencyConfig config;

    KeyRows(EntityManager entities, IdempotencyConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /** @param answer null while the call is under way */
    record Row(String requestHash, @Nullable Answer answer) {}

    /** Takes the key when it is free or its row has expired. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean take(KeyedCall call, UUID lease) {
        return entities.createNativeQuery("""
                        INSERT INTO idempotency_key (account_id, key, request_hash, lease, expires_at)
                        VALUES (:account, :key, :hash, :lease, clock_timestamp() + make_interval(secs => :seconds))
                        ON CONFLICT (account_id, key) DO UPDATE SET request_hash = excluded.request_hash,
                            lease = excluded.lease, expires_at = excluded.expires_at,
                            status = NULL, location = NULL, body = NULL
                        WHERE idempotency_key.expires_at <= clock_timestamp()""")
                        .setParameter("account", call.account())
                        .setParameter("key", call.key())
                        .setParameter("hash", call.requestHash())
                        .setParameter("lease", lease)
                        .setParameter("seconds", (double) config.lease().toSeconds())
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Row> find(KeyedCall call) {
        return entities.createNativeQuery(
                        "SELECT request_hash, status, location, body FROM idempotency_key"
                                + " WHERE account_id = :account AND key = :key",
                        Tuple.class)
                .setParameter("account", call.account())
                .setParameter("key", call.key())
                .getResultStream()
                .map(row -> row((Tuple) row))
                .findFirst();
    }

    /** @throws KeyInUseException when the lease ran out and somebody else took the key */
    @Transactional(TxType.MANDATORY)
    void keep(UUID lease, KeyedCall call, Answer answer) {
        int kept = entities.createNativeQuery("""
                        UPDATE idempotency_key SET status = :status, location = :location, body = :body,
                            expires_at = clock_timestamp() + make_interval(secs => :seconds)
                        WHERE account_id = :account AND key = :key AND lease = :lease AND status IS NULL""")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body())
                .setParameter("seconds", (double) config.keep().toSeconds())
                .setParameter("account", call.account())
                .setParameter("key", call.key())
                .setParameter("lease", lease)
                .executeUpdate();
        if (kept == 0) {
            throw new KeyInUseException();
        }
    }

    /** Gives the key free, unless an answer was kept. */
    @Transactional(TxType.REQUIRES_NEW)
    void release(UUID lease, KeyedCall call) {
        entities.createNativeQuery("DELETE FROM idempotency_key"
                        + " WHERE account_id = :account AND key = :key AND lease = :lease AND status IS NULL")
                .setParameter("account", call.account())
                .setParameter("key", call.key())
                .setParameter("lease", lease)
                .executeUpdate();
    }

    /** Deletes some of the expired rows. Returns whether there may be more. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean deleteExpired() {
        return entities.createNativeQuery("""
                        DELETE FROM idempotency_key WHERE (account_id, key) IN (
                            SELECT account_id, key FROM idempotency_key WHERE expires_at <= clock_timestamp()
                            LIMIT :most FOR UPDATE SKIP LOCKED)""").setParameter("most", AT_ONCE).executeUpdate() == AT_ONCE;
    }

    private static Row row(Tuple row) {
        Integer status = row.get("status", Integer.class);
        return new Row(
                row.get("request_hash", String.class),
                status == null
                        ? null
                        : new Answer(status, row.get("location", String.class), row.get("body", String.class)));
    }
}
