package org.claimdesk.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.review.SavedViews;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Keeping a list under a name, and forgetting it. */
@Path("/views")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ViewActions {

    private final SavedViews views;
    private final CurrentAccount account;

    ViewActions(SavedViews views, CurrentAccount account) {
        this.views = views;
        this.account = account;
    }

    /** What the query of the page says. */
    @POST
    @Operation(hidden = true)
    public Response save(@BeanParam BenchQuery query, @RestForm @Nullable String name) {
        views.save(account.id(), name, query.suffix());
        return back(query);
    }

    @POST
    @Path("/{id}/removal")
    @Operation(hidden = true)
    public Response remove(UUID id, @BeanParam BenchQuery query) {
        views.remove(account.id(), id);
        return back(query);
    }

    private static Response back(BenchQuery query) {
        return Response.seeOther(URI.create("/" + query.suffix())).build();
    }
}
