package org.claimdesk.review.conflict;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.page.Page;
import org.claimdesk.shell.problem.BadInput;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Conflict sets and what people find about them. */
@Path("/api/v1/conflicts")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ConflictsResource {

    private final ConflictDesk desk;
    private final CurrentAccount account;

    ConflictsResource(ConflictDesk desk, CurrentAccount account) {
        this.desk = desk;
        this.account = account;
    }

    @GET
    public Page<ConflictItem> list(
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return desk.page(status(status), cursor, Limit.of(limit, 50));
    }

    @GET
    @Path("/{id}")
    public ConflictItem get(UUID id) {
        return desk.of(id);
    }

    @POST
    @Path("/{id}/finding")
    @RolesAllowed(Roles.EDITOR)
    @ResponseStatus(201)
    public ConflictItem settle(UUID id, @NotNull @Valid FindingDraft draft) {
        return desk.settle(id, draft, account.id());
    }

    private static @Nullable ConflictStatus status(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return ConflictStatus.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw BadInput.of("status", "is open, settled, dissolved or merged");
        }
    }
}
