package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jspecify.annotations.Nullable;

/** Who decides in this installation: everybody who reviews may know, an editor says. */
@Path("/api/v1/policy")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PolicyResource {

    private final Policy policy;
    private final CurrentAccount account;

    PolicyResource(Policy policy, CurrentAccount account) {
        this.policy = policy;
        this.account = account;
    }

    @GET
    public Policy.Rule get() {
        return policy.current();
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    public Policy.Rule set(Wanted wanted) {
        if (wanted.mode() == null) {
            throw new WordingRefused("mode", "must be ONE, FOUR_EYES or BLIND_DOUBLE");
        }
        return policy.set(wanted.mode(), account.id());
    }

    /** The rule asked for. */
    record Wanted(@Nullable ReviewMode mode) {}
}
