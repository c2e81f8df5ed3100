package org.claimdesk.shell.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names for the ids that events carry; pages show names, records keep ids. */
@ApplicationScoped
public class AccountNames {

    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Who may do what a role allows now, by id. */
    public Map<UUID, String> having(String role) {
        return accounts.all().stream()
                .filter(account -> Roles.expand(account.roles()).contains(role))
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** The account's present name; {@code account <first 8 digits>} for one that is no longer in the file. */
    public String of(UUID id) {
        return accounts.byId(id)
                .map(Account::name)
                .orElseGet(() -> "account " + id.toString().substring(0, 8));
    }
}
