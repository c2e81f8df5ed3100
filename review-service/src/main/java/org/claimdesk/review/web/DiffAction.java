package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.review.ClaimFile;
import org.claimdesk.review.review.WordDiff;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a person is about to change in the wording, word by word, while it is typed. */
@Path("/claims/{id}/diff")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class DiffAction {

    private static final int LONGEST = 4000;

    private final ClaimFile file;

    DiffAction(ClaimFile file) {
        this.file = file;
    }

    @POST
    @Operation(hidden = true)
    public TemplateInstance diff(UUID id, @FormParam("text") @Nullable String text) {
        var now = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
        var before = file.of(id).claim().text();
        return Templates.diff(now.strip().equals(before) ? List.of() : WordDiff.of(before, now.strip()));
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance diff(List<WordDiff.Piece> pieces);
    }
}
