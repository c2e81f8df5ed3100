package org.claimdesk.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimdesk.query.approved.ClaimNotFound;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The permanent page of a claim; it stays when the claim goes. */
@Path("/claims/{id}")
@PermitAll
class ClaimPage {

    private final Register register;
    private final Links links;

    ClaimPage(Register register, Links links) {
        this.register = register;
        this.links = links;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response get(String id) {
        var uuid = ClaimNotFound.parse(id);
        var found = register.find(uuid).orElseThrow(() -> new ClaimNotFound(id));
        var withdrawal = found.withdrawal();
        var versions = register.history(uuid);
        if (withdrawal == null) {
            return page(
                    Response.ok(),
                    Templates.claim(ClaimView.of(found.onRecord(), versions, links.page(uuid), links.api(uuid))));
        }
        if (withdrawal.mergedInto() != null) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(URI.create("/claims/" + withdrawal.mergedInto()))
                    .header("Cache-Control", Representation.CACHE)
                    .build();
        }
        return page(
                Response.status(Response.Status.GONE),
                Templates.withdrawn(WithdrawnView.of(uuid, withdrawal, versions, links.api(uuid))));
    }

    private static Response page(Response.ResponseBuilder answer, TemplateInstance template) {
        return answer.type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept")
                .entity(template)
                .build();
    }

    @CheckedTemplate(basePath = "query")
    static class Templates {

        private Templates() {}

        static native TemplateInstance claim(ClaimView view);

        static native TemplateInstance withdrawn(WithdrawnView view);
    }
}
