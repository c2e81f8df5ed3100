package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.review.claim.ChangeVerdict;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.jspecify.annotations.Nullable;

/** A reviewer's word on a change of a claim's article: {@code articleId} is the new version, or the withdrawn or corrected article. */
@Path("/api/v1/claims/{id}/article-changes/{articleId}/verdict")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ChangesResource {

    private final ChangeDesk desk;
    private final CurrentAccount account;

    ChangesResource(ChangeDesk desk, CurrentAccount account) {
        this.desk = desk;
        this.account = account;
    }

    @PUT
    public Settled settle(
            UUID id,
            UUID articleId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @NotNull @Valid Word word) {
        var settled = desk.settle(id, articleId, IfMatch.required(version), word.verdict(), account.id());
        return new Settled(settled.claimId(), articleId, word.verdict(), settled.decisionId());
    }

    record Word(@NotNull ChangeVerdict verdict) {}

    /**
     * @param claimId the claim that goes on, with all places of both when a claim had been found at the new passage
     * @param decisionId for its undo; null when two claims became one, which is for good
     */
    record Settled(
            UUID claimId,
            UUID articleId,
            ChangeVerdict verdict,
            @Nullable UUID decisionId) {}
}
