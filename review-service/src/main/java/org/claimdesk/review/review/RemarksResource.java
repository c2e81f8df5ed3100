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
import org.jspecify.annotations.Nullable;

/** Comments. */
@Path("/api/v1/claims")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RemarksResource {

    private final Remarks remarks;
    private final CurrentAccount account;

    RemarksResource(Remarks remarks, CurrentAccount account) {
        this.remarks = remarks;
        this.account = account;
    }

    @POST
    @Path("/{id}/comments")
    public RestResponse<CommentItem> comment(UUID id, Words words) {
        return RestResponse.status(RestResponse.Status.CREATED, remarks.add(id, words.text(), account.id()));
    }

    /** A comment. */
    record Words(@Nullable String text) {}
}
