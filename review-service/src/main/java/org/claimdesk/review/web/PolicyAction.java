package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.Policy;
import org.claimdesk.review.review.ReviewMode;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An editor says who decides. */
@Path("/policy")
@RolesAllowed(Roles.EDITOR)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PolicyAction {

    private final Policy policy;
    private final CurrentAccount account;

    PolicyAction(Policy policy, CurrentAccount account) {
        this.policy = policy;
        this.account = account;
    }

    @POST
    @Operation(hidden = true)
    public Response set(@RestForm @Nullable String mode) {
        var wanted = DecisionForm.named(ReviewMode.class, mode == null ? "" : mode);
        if (wanted == null) {
            throw new WordingRefused("mode", "must be chosen");
        }
        policy.set(wanted, account.id());
        return Response.seeOther(URI.create("/statistics#rule")).build();
    }
}
