package org.claimdesk.review.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;

/** Erasing who people are, for whoever runs the installation. */
@Path("/api/v1/accounts")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class NameErasureResource {

    private final Erasure erasure;
    private final CurrentAccount account;

    NameErasureResource(Erasure erasure, CurrentAccount account) {
        this.erasure = erasure;
        this.account = account;
    }

    /** A person's name in all histories. */
    @DELETE
    @Path("/{id}/name")
    public void name(UUID id) {
        erasure.name(id, account.id());
    }
}
