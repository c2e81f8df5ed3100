package org.claimdesk.shell.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.jspecify.annotations.Nullable;

/** Accounts as the framework's identities. */
final class Identities {

    /** The attribute that holds the session of an identity that came with the cookie. */
    static final String SESSION = "claimdesk.session";

    private Identities() {}

    static SecurityIdentity of(Account account, @Nullable Session session) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name()))
                .addRoles(Roles.expand(account.roles()))
                .addAttribute(CurrentAccount.ID, account.id());
        if (session != null) {
            identity.addAttribute(SESSION, session);
        }
        return identity.build();
    }
}
