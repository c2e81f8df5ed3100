package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.matching.PairDesk;
import org.claimdesk.review.matching.PairVerdict;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The form beside a match. */
@Path("/claims/{id}/matches/{other}/verdict")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MatchAction {

    private final PairDesk desk;
    private final CurrentAccount account;

    MatchAction(PairDesk desk, CurrentAccount account) {
        this.desk = desk;
        this.account = account;
    }

    @POST
    @Operation(hidden = true)
    public Response judge(
            UUID id, UUID other, @BeanParam BenchQuery query, @FormParam("verdict") @Nullable String verdict) {
        var said = DecisionForm.named(PairVerdict.class, verdict == null ? "" : verdict);
        if (said == null) {
            throw new WordingRefused("verdict", "must be chosen");
        }
        var goesOn = desk.judge(id, other, said, account.id());
        return Response.seeOther(URI.create("/claims/" + goesOn + query.suffix() + "#matches"))
                .build();
    }
}
