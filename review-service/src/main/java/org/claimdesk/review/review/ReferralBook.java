package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.HistoryLog;
import org.claimdesk.shell.account.AccountNames;
import org.jspecify.annotations.Nullable;

/** Opinions that were asked for. An open one goes with the claim's decision, whoever makes it. */
@ApplicationScoped
class ReferralBook {

    private static final String OPEN = """
        select f.id, f.claim_id, f.sent_by, f.sent_to, f.sent_at, n.text
        from referral f join claim c on c.id = f.claim_id
            left join history_note n on n.claim_id = f.claim_id and n.number = f.history_number
        where f.answered_at is null and (c.status in ('PENDING', 'PARKED') or c.under_review) and\
        """;
    private static final String TO_ME =
            " (f.sent_to = :me or f.sent_to is null and f.sent_by <> :me) order by f.sent_to is null, f.sent_at, f.id";

    private final EntityManager entities;
    private final AccountNames names;
    private final HistoryLog history;
    private final DatabaseClock clock;

    ReferralBook(EntityManager entities, AccountNames names, HistoryLog history, DatabaseClock clock) {
        this.entities = entities;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Referral enter(Claim claim, UUID by, @Nullable UUID to, @Nullable String note) {
        var now = clock.now();
        var id = UUID.randomUUID();
        var body = new java.util.LinkedHashMap<String, Object>();
        body.put("referralId", id);
        body.put("to", to);
        int number = history.append(claim, "SENT", by, now, body, note);
        entities.createNativeQuery("insert into referral (id, claim_id, sent_by, sent_to, history_number, sent_at)"
                        + " values (:id, :claim, :by, cast(:to as uuid), :number, :at)")
                .setParameter("id", id)
                .setParameter("claim", claim.id())
                .setParameter("by", by)
                .setParameter("to", to == null ? null : to.toString())
                .setParameter("number", number)
                .setParameter("at", now)
                .executeUpdate();
        return referral(id, claim.id(), by, to, note, now);
    }

    @Transactional(TxType.MANDATORY)
    void answer(Claim claim, Referral referral, UUID by) {
        var now = clock.now();
        entities.createNativeQuery("update referral set answered_by = :by, answered_at = :at where id = :id")
                .setParameter("by", by)
                .setParameter("at", now)
                .setParameter("id", referral.id())
                .executeUpdate();
        history.append(claim, "ANSWERED", by, now, java.util.Map.of("referralId", referral.id()), null);
    }

    @Transactional(TxType.MANDATORY)
    List<Referral> of(UUID claim) {
        return list(entities.createNativeQuery(OPEN + " f.claim_id = :claim order by f.sent_at, f.id", Tuple.class)
                .setParameter("claim", claim));
    }

    @Transactional(TxType.MANDATORY)
    Optional<Referral> open(UUID id) {
        return list(entities.createNativeQuery(OPEN + " f.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** Sent to this person first, then what anybody may answer; oldest first. */
    @Transactional(TxType.MANDATORY)
    List<Referral> sentTo(UUID account, int most) {
        return list(entities.createNativeQuery(OPEN + TO_ME, Tuple.class)
                .setParameter("me", account)
                .setMaxResults(most));
    }

    @SuppressWarnings("unchecked")
    private List<Referral> list(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> referral(
                        row.get("id", UUID.class),
                        row.get("claim_id", UUID.class),
                        row.get("sent_by", UUID.class),
                        row.get("sent_to", UUID.class),
                        row.get("text", String.class),
                        row.get("sent_at", Instant.class)))
                .toList();
    }

    private Referral referral(UUID id, UUID claim, UUID by, @Nullable UUID to, @Nullable String note, Instant at) {
        return new Referral(id, claim, by, names.of(by), to, to == null ? null : names.of(to), note, at);
    }
}
