package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.review.BulkDraft;
import org.claimdesk.review.review.DecisionDesk;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The button that calls parked claims into the queue. */
@Path("/call-in")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CallInAction {

    private final DecisionDesk bulk;
    private final CurrentAccount account;

    CallInAction(DecisionDesk bulk, CurrentAccount account) {
        this.bulk = bulk;
        this.account = account;
    }

    /** Of the parked claims that the query of the page finds. */
    @POST
    @Operation(hidden = true)
    public Response call(@BeanParam BenchQuery query, @RestForm @Nullable Integer sample) {
        var filter = new BulkDraft.Filter(null, query.articleId(), query.house(), query.words());
        bulk.decideAll(BulkDraft.over(Verdict.REOPEN, filter, sample), account.id());
        return Response.seeOther(URI.create("/" + query.suffix("todo", null))).build();
    }
}
