package org.claimdesk.query.approved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation is reached; permanent addresses and JSON-LD ids start with it. */
@ApplicationScoped
public class Links {

    private final String base;

    /** Takes the public address of this service, with or without a slash at its end. */
    public Links(@ConfigProperty(name = "claimdesk.links.query") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The public address of this service, without a slash at its end. */
    public String base() {
        return base;
    }

    /** The permanent address of a claim, for people and, by negotiation, for programs. */
    public String page(UUID id) {
        return base + "/claims/" + id;
    }

    /** The claim in the API. */
    public String api(UUID id) {
        return base + "/api/v1/claims/" + id;
    }
}
