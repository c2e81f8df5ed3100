package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.account.AccountNames;

/** Erasable names of the people in the history. */
@ApplicationScoped
public class HistoryNames implements PanacheRepositoryBase<HistoryName, byte[]> {

    private final AccountNames names;

    HistoryNames(AccountNames names) {
        this.names = names;
    }

    /** Of everybody in a claim's history whose name was not erased. */
    public List<HistoryName> of(UUID claimId) {
        return list("digest in (select r.nameDigest from HistoryRow r where r.claimId = ?1)", claimId);
    }

    /** The account's present name, kept with a salt the first time it is needed. */
    byte[] digest(UUID account) {
        var name = names.of(account);
        return find("accountId = ?1 and name = ?2", account, name)
                .firstResultOptional()
                .orElseGet(() -> {
                    var fresh = new HistoryName(account, Salt.fresh(), name);
                    persist(fresh);
                    return fresh;
                })
                .digest();
    }
}
