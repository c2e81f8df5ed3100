package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.review.claim.DecisionUnknown;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.review.BulkFile;
import org.claimdesk.review.review.BulkUndoing;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What came of a decision over many claims, and taking it back. */
@Path("/bulk/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class BulkDonePage {

    private final BulkFile file;
    private final BulkUndoing undoing;
    private final CurrentAccount account;

    BulkDonePage(BulkFile file, BulkUndoing undoing, CurrentAccount account) {
        this.file = file;
        this.undoing = undoing;
        this.account = account;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UUID id, @BeanParam BenchQuery query) {
        var summary = file.of(id).orElseThrow(() -> new DecisionUnknown(id));
        var reason = DecisionForm.named(RejectReason.class, summary.reason() == null ? "" : summary.reason());
        boolean mine = account.has(Roles.EDITOR) || account.id().equals(summary.by());
        return Templates.bulkDone(new Model(summary, reason, summary.undoable() && mine, query.suffix()));
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response undo(UUID id, @BeanParam BenchQuery query) {
        undoing.undo(id, account.id(), account.has(Roles.EDITOR));
        return Response.seeOther(URI.create("/bulk/" + id + query.suffix())).build();
    }

    /** @param reason why it was rejected, when it was */
    record Model(BulkFile.Summary done, @Nullable RejectReason reason, boolean undoable, String suffix) {

        public boolean further() {
            return done.decided() - done.undone() > done.left().size();
        }
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance bulkDone(Model page);
    }
}
