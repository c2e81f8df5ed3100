package org.claimdesk.review.matching;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;

/** A reviewer's word on a match. */
@Path("/api/v1/claims/{id}/matches/{other}/verdict")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PairVerdictResource {

    private final PairDesk desk;
    private final CurrentAccount account;

    PairVerdictResource(PairDesk desk, CurrentAccount account) {
        this.desk = desk;
        this.account = account;
    }

    @PUT
    public Judged judge(UUID id, UUID other, @NotNull @Valid Judgement judgement) {
        return new Judged(desk.judge(id, other, judgement.verdict(), account.id()), judgement.verdict());
    }

    record Judgement(@NotNull PairVerdict verdict) {}

    /** @param claimId the claim that goes on; with SAME both are this one now */
    record Judged(UUID claimId, PairVerdict verdict) {}
}
