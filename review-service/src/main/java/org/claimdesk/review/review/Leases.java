package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.ClaimLeased;
import org.claimdesk.shell.account.AccountNames;

/** Who is working on what. A lease that has run out is as good as none; the database's clock says so. */
@ApplicationScoped
public class Leases {

    private static final String TAKE = """
            insert into lease (claim_id, account_id, expires_at)
            values (:claim, :account, clock_timestamp() + make_interval(secs => :seconds))
            on conflict (claim_id) do update
                set account_id = excluded.account_id, expires_at = excluded.expires_at
                where lease.account_id = excluded.account_id or lease.expires_at <= clock_timestamp()""";

    private static final String CURRENT = """
            select l.claim_id as claim, l.account_id as account, l.expires_at as until
            from lease l where l.claim_id in (:claims) and l.expires_at > clock_timestamp()""";

    private final EntityManager entities;
    private final AccountNames names;
    private final BenchConfig config;

    Leases(EntityManager entities, AccountNames names, BenchConfig config) {
        this.entities = entities;
        this.names = names;
        this.config = config;
    }

    /** Takes or renews; false when somebody else holds it. */
    @Transactional(TxType.MANDATORY)
    boolean tryTake(UUID claim, UUID account) {
        return entities.createNativeQuery(TAKE)
                        .setParameter("claim", claim)
                        .setParameter("account", account)
                        .setParameter("seconds", (double) config.lease().toSeconds())
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    void handBack(UUID claim, UUID account) {
        entities.createNativeQuery("delete from lease where claim_id = :claim and account_id = :account")
                .setParameter("claim", claim)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** @throws ClaimLeased when somebody else is working on it */
    @Transactional(TxType.MANDATORY)
    void refuseIfHeldByOther(UUID claim, UUID account) {
        of(claim).filter(lease -> !lease.accountId().equals(account)).ifPresent(lease -> {
            throw new ClaimLeased(lease.expiresAt());
        });
    }

    Optional<LeaseItem> of(UUID claim) {
        return Optional.ofNullable(of(List.of(claim)).get(claim));
    }

    @SuppressWarnings("unchecked")
    Map<UUID, LeaseItem> of(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = entities.createNativeQuery(CURRENT, Tuple.class)
                .setParameter("claims", claims)
                .getResultList();
        return rows.stream().map(this::item).collect(Collectors.toMap(LeaseItem::claimId, Function.identity()));
    }

    private LeaseItem item(Tuple row) {
        var account = row.get("account", UUID.class);
        return new LeaseItem(row.get("claim", UUID.class), account, names.of(account), row.get("until", Instant.class));
    }
}
