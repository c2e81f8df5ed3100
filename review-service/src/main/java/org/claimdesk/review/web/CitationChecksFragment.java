package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.page.CitationCheck;
import org.claimdesk.review.review.CitationLook;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What cited pages say; the claim page asks for it once it is there, and again as long as pages are being fetched. */
@Path("/claims/{id}/citation-checks")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CitationChecksFragment {

    private final CitationLook look;

    CitationChecksFragment(CitationLook look) {
        this.look = look;
    }

    @POST
    @Operation(hidden = true)
    public TemplateInstance look(UUID id) {
        var checks = look.of(id);
        return Templates.checks(id, checks, checks.stream().anyMatch(CitationCheck::underWay));
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance checks(UUID claim, List<CitationCheck> checks, boolean underWay);
    }
}
