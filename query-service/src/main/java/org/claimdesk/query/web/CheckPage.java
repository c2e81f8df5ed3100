package org.claimdesk.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimdesk.query.matching.TextCheck;
import org.claimdesk.query.matching.TextToCheck;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Holds a text that somebody pastes against what is on record. */
@Path("/check")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class CheckPage {

    private final TextCheck check;

    CheckPage(TextCheck check) {
        this.check = check;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.check(CheckView.empty(LocalDate.now(ZoneOffset.UTC).toString()));
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response result(@RestForm @Nullable String text, @RestForm @Nullable String publishedAt) {
        // A browser sends lines ended by CR LF, and counts them as one character.
        var asked = new TextToCheck(text == null ? null : text.replace("\r\n", "\n"), publishedAt);
        try {
            return answer(200, CheckView.of(asked, check.check(asked)));
        } catch (ProblemException refused) {
            return answer(refused.status(), CheckView.of(asked, refused));
        }
    }

    private static Response answer(int status, CheckView view) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(Templates.check(view))
                .header("Cache-Control", "no-store")
                .build();
    }

    @CheckedTemplate(basePath = "query")
    static class Templates {

        private Templates() {}

        static native TemplateInstance check(CheckView view);
    }
}
