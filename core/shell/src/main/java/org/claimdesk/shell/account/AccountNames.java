package org.claimdesk.shell.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Names for the ids that events carry; pages show names, records keep ids. */
@ApplicationScoped
public class AccountNames {

    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account's present name; {@code account <first 8 digits>} for one that is no longer in the file. */
    public String of(UUID id) {
        return accounts.byId(id)
                .map(Account::name)
                .orElseGet(() -> "account " + id.toString().substring(0, 8));
    }
}
