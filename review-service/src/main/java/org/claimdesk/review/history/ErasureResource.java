package org.claimdesk.review.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;

/** Erasing what people wrote, for whoever runs the installation. */
@Path("/api/v1/claims")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class ErasureResource {

    private final Erasure erasure;
    private final CurrentAccount account;

    ErasureResource(Erasure erasure, CurrentAccount account) {
        this.erasure = erasure;
        this.account = account;
    }

    /** What was written with one entry of a claim's history. The entry stays, and the chain holds. */
    @DELETE
    @Path("/{id}/history/{number}/note")
    public void note(UUID id, int number) {
        erasure.note(id, number, account.id());
    }
}
