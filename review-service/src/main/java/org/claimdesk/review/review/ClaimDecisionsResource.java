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
import java.net.URI;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Decisions on one claim. */
@Path("/api/v1/claims")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimDecisionsResource {

    private final ReviewDesk desk;
    private final DecisionDesk decisions;
    private final CurrentAccount account;

    ClaimDecisionsResource(ReviewDesk desk, DecisionDesk decisions, CurrentAccount account) {
        this.desk = desk;
        this.decisions = decisions;
        this.account = account;
    }

    /** 202 without a decision where the installation's rule awaits somebody else's word. */
    @POST
    @Path("/{id}/decisions")
    public RestResponse<?> decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, DecisionDraft draft) {
        var taken = decisions.decide(id, IfMatch.required(version), draft, account.id());
        return taken.decision() == null ? RestResponse.accepted(taken) : made(taken.decision());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<DecisionItem> withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Reason reason) {
        return made(desk.withdraw(id, IfMatch.required(version), reason.reason(), account.id()));
    }

    @POST
    @Path("/{id}/reopening")
    public RestResponse<DecisionItem> reopen(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Reason reason) {
        return made(desk.reopen(id, IfMatch.optional(version), reason.reason(), account.id()));
    }

    private static RestResponse<DecisionItem> made(DecisionItem decision) {
        return RestResponse.ResponseBuilder.<DecisionItem>create(RestResponse.Status.CREATED)
                .entity(decision)
                .location(URI.create("/api/v1/claims/" + decision.claimId()))
                .header(HttpHeaders.ETAG, IfMatch.tag(decision.version()))
                .build();
    }

    /** Why, in words. */
    record Reason(@Nullable String reason) {}
}
