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

/** Asking a colleague, or anybody, for an opinion. */
@Path("/api/v1/claims")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class QuestionsResource {

    private final Referrals referrals;
    private final CurrentAccount account;

    QuestionsResource(Referrals referrals, CurrentAccount account) {
        this.referrals = referrals;
        this.account = account;
    }

    /** Without {@code to}, anybody is asked. 403 while the claim is judged blind. */
    @POST
    @Path("/{id}/referrals")
    public RestResponse<Referral> send(UUID id, Question question) {
        return RestResponse.status(
                RestResponse.Status.CREATED, referrals.send(id, question.to(), question.note(), account.id()));
    }

    /** @param to the colleague's account id; null for anybody */
    record Question(@Nullable UUID to, @Nullable String note) {}
}
