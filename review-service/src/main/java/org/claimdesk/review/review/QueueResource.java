package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Taking what comes next. */
@Path("/api/v1/queue")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class QueueResource {

    private final WorkQueue queue;
    private final CurrentAccount account;

    QueueResource(WorkQueue queue, CurrentAccount account) {
        this.queue = queue;
        this.account = account;
    }

    /**
     * The best claim that nobody else holds, taken for ten minutes; 204 when there is none. The query of the list narrows
     * it down; without a state it is what waits for a person, the same statement once unless {@code group=false}.
     */
    @POST
    @Path("/next")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<ClaimItem> next(@BeanParam ClaimParameters parameters, @RestQuery @Nullable String skip) {
        var asked = parameters.filter(account.id());
        var waiting = asked.statuses().isEmpty() ? asked.ofWaiting() : asked;
        var filter = parameters.unfolded() ? waiting : waiting.once();
        var leaveOut = skip == null ? null : ClaimParameters.uuid("skip", skip);
        return queue.next(filter, leaveOut, account.id()).map(RestResponse::ok).orElseGet(RestResponse::noContent);
    }
}
