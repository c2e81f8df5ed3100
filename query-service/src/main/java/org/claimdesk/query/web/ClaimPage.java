package org.claimdesk.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.claimdesk.query.approved.ClaimAnswers;
import org.claimdesk.query.approved.ClaimNotFound;
import org.claimdesk.query.approved.Register;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The permanent page of a claim; it stays when the claim goes. */
@Path("/claims/{id}")
@PermitAll
class ClaimPage {

    private static final String FOLDER = "/claims/";

    private final Register register;
    private final ClaimAnswers answers;
    private final EmbeddedData data;
    private final ClaimViews views;

    ClaimPage(Register register, ClaimAnswers answers, EmbeddedData data, ClaimViews views) {
        this.register = register;
        this.answers = answers;
        this.data = data;
        this.views = views;
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
                    Templates.claim(views.claim(uuid, found, versions), data.of(found.onRecord(), found.company())));
        }
        if (withdrawal.mergedInto() != null) {
            return ClaimAnswers.moved(FOLDER, withdrawal.mergedInto());
        }
        return page(
                Response.status(Response.Status.GONE),
                Templates.withdrawn(views.withdrawn(uuid, withdrawal, versions)));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response json(String id, @Context Request request) {
        return answers.answer(id, request, FOLDER, MediaType.APPLICATION_JSON);
    }

    @GET
    @Produces(ClaimAnswers.LD_JSON + ";qs=0.4")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response linkedData(String id, @Context Request request) {
        return answers.answer(id, request, FOLDER, ClaimAnswers.LD_JSON);
    }

    /** The data under an address of its own, for people whose browser always asks for a page. */
    @GET
    @Path("/data.json")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response jsonFile(String id, @Context Request request) {
        return json(id, request);
    }

    @GET
    @Path("/data.jsonld")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response linkedDataFile(String id, @Context Request request) {
        return linkedData(id, request);
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

        static native TemplateInstance claim(ClaimView view, RawString data);

        static native TemplateInstance withdrawn(WithdrawnView view);
    }
}
