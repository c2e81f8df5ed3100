package org.claimdesk.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimdesk.shell.account.ShownAccount;
import org.claimdesk.shell.account.SignedIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the page layout shows beside the page: {@code {inject:shell.…}} in templates. */
@Named("shell")
@RequestScoped
public class Shell {

    private final Links links;
    private final SignedIn signedIn;
    private final String service;
    private final String version;

    Shell(
            Links links,
            SignedIn signedIn,
            @ConfigProperty(name = "claimdesk.service") String service,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.links = links;
        this.signedIn = signedIn;
        this.service = service;
        this.version = version;
    }

    /** Null when nobody is signed in. */
    public @Nullable ShownAccount account() {
        return signedIn.account();
    }

    public Links links() {
        return links;
    }

    /** ingest, review or query. */
    public String service() {
        return service;
    }

    /** The token for forms and scripts of this page; empty when no session is under way. */
    public String csrf() {
        return signedIn.csrf();
    }

    public String version() {
        return version;
    }
}
