package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Page;

/** What one is asked for. */
@Path("/api/v1/referrals")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReferralsResource {

    private final Referrals referrals;
    private final CurrentAccount account;

    ReferralsResource(Referrals referrals, CurrentAccount account) {
        this.referrals = referrals;
        this.account = account;
    }

    /** What waits for the caller's opinion: sent to the caller first, then what anybody may answer. */
    @GET
    public Page<Referral> mine() {
        return new Page<>(referrals.sentTo(account.id()), null, null);
    }

    /** Nobody waits for it any more. For whoever was asked or asks. */
    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.WILDCARD)
    public void answer(UUID id) {
        referrals.answer(id, account.id());
    }
}
