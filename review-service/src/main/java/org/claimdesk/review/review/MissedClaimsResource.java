package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Claims that the extractor missed. */
@Path("/api/v1/articles")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MissedClaimsResource {

    private final MissedClaims missed;
    private final CurrentAccount account;

    MissedClaimsResource(MissedClaims missed, CurrentAccount account) {
        this.missed = missed;
        this.account = account;
    }

    /** 201 for a new claim, 200 when the same words at the same passage were added before. */
    @POST
    @Path("/{id}/claims")
    public RestResponse<ClaimItem> add(UUID id, Selection selection) {
        if (selection.start() == null || selection.end() == null) {
            throw new WordingRefused(selection.start() == null ? "start" : "end", "must be given");
        }
        var added = missed.add(id, selection.start(), selection.end(), selection.text(), account.id());
        return RestResponse.ResponseBuilder.<ClaimItem>create(added.fresh() ? 201 : 200)
                .entity(added.claim())
                .location(URI.create("/api/v1/claims/" + added.claim().id()))
                .build();
    }

    /** A passage by its code points, and the wording if it is not the passage's own. */
    record Selection(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text) {}
}
