package org.claimdesk.shell.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.claimdesk.shell.id.NameUuid;

/** The account behind the request under way. */
@RequestScoped
public class CurrentAccount {

    /** The attribute of the identity that holds the account's id. */
    static final String ID = "claimdesk.account.id";

    private final SecurityIdentity identity;

    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /**
     * @throws IllegalStateException when nobody is signed in
     */
    public UUID id() {
        UUID id = identity.getAttribute(ID);
        return id == null ? NameUuid.of("account", name()) : id;
    }

    /**
     * @throws IllegalStateException when nobody is signed in
     */
    public String name() {
        if (!signedIn()) {
            throw new IllegalStateException("nobody is signed in");
        }
        return identity.getPrincipal().getName();
    }

    /** Expanded and sorted; empty when nobody is signed in. */
    public Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
