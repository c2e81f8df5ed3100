package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Editing a claim without deciding on it. */
@Path("/api/v1/claims/{id}/wording")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WordingResource {

    private final Rewording rewording;
    private final CurrentAccount account;

    WordingResource(Rewording rewording, CurrentAccount account) {
        this.rewording = rewording;
        this.account = account;
    }

    /** Wording, attribution, quantities, times and scope; what is left out stays. */
    @PUT
    public RestResponse<Reworded> reword(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, DecisionDraft draft) {
        long now = rewording.reword(id, IfMatch.required(version), draft, account.id());
        return RestResponse.ResponseBuilder.ok(new Reworded(id, now))
                .header(HttpHeaders.ETAG, IfMatch.tag(now))
                .build();
    }

    /** The claim's new version. */
    record Reworded(UUID claimId, long version) {}
}
