package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions taken back, and decisions made over a filter. */
@Path("/api/v1")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DecisionsResource {

    private final Undoing undoing;
    private final DecisionDesk decisions;
    private final CurrentAccount account;

    DecisionsResource(Undoing undoing, DecisionDesk decisions, CurrentAccount account) {
        this.undoing = undoing;
        this.decisions = decisions;
        this.account = account;
    }

    /** The newest decision on a claim, within ten minutes; own ones, an editor also those of others. */
    @POST
    @Path("/decisions/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<Undone> undo(UUID id) {
        var claim = undoing.undo(id, account.id(), account.has(Roles.EDITOR));
        return RestResponse.ok(new Undone(id, claim));
    }

    /** Over a filter, or over the claims of one group. */
    @POST
    @Path("/decisions:bulk")
    public BulkDecisions.Outcome decideAll(BulkDraft draft) {
        return decisions.decideAll(draft, account.id());
    }

    /** Which decision was taken back, on which claim. */
    record Undone(UUID decisionId, UUID claimId) {}
}
