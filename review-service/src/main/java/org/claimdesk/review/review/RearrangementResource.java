package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One claim becomes several, or two become one. */
@Path("/api/v1/claims")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RearrangementResource {

    private final Splitting splitting;
    private final Duplicates duplicates;
    private final CurrentAccount account;

    RearrangementResource(Splitting splitting, Duplicates duplicates, CurrentAccount account) {
        this.splitting = splitting;
        this.duplicates = duplicates;
        this.account = account;
    }

    /** The claim is rejected; each part, with the passage given or else the claim's own, is a new claim that waits. */
    @POST
    @Path("/{id}/split")
    public RestResponse<Splitting.Split> split(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Parts sent) {
        var split =
                splitting.split(id, IfMatch.required(version), sent.parts(), account.id(), account.has(Roles.EDITOR));
        return RestResponse.ResponseBuilder.<Splitting.Split>create(RestResponse.Status.CREATED)
                .entity(split)
                .header(HttpHeaders.ETAG, IfMatch.tag(split.decision().version()))
                .build();
    }

    /** The two become one with all places of both; the other id answers 308 from then on. Cannot be undone. */
    @POST
    @Path("/{id}/duplicate-of")
    public Joined duplicate(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Of sent) {
        return new Joined(duplicates.join(
                id, IfMatch.required(version), sent.claimId(), account.id(), account.has(Roles.EDITOR)));
    }

    /** What the claim says, one by one. */
    record Parts(@Nullable List<ClaimPart> parts) {}

    /** The claim that it duplicates. */
    record Of(@Nullable UUID claimId) {}

    /** The claim that goes on. */
    record Joined(UUID claimId) {}
}
