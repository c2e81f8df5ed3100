package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.conflict.ConflictDesk;
import org.claimdesk.review.conflict.ConflictItem;
import org.claimdesk.review.conflict.ConflictStatus;
import org.claimdesk.review.conflict.ConflictVerdict;
import org.claimdesk.review.conflict.FindingCitation;
import org.claimdesk.review.conflict.FindingDraft;
import org.claimdesk.shell.account.AccountNames;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Conflicts: the list, one of them, and the form for a finding. */
@Path("/conflicts")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ConflictPages {

    private static final int ROWS = 25;

    private final ConflictDesk desk;
    private final AccountNames names;
    private final CurrentAccount account;

    ConflictPages(ConflictDesk desk, AccountNames names, CurrentAccount account) {
        this.desk = desk;
        this.names = names;
        this.account = account;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String show, @RestQuery @Nullable String cursor) {
        boolean settled = "settled".equals(show);
        var page = desk.page(settled ? ConflictStatus.SETTLED : ConflictStatus.OPEN, cursor, ROWS);
        var next = page.nextCursor() == null
                ? null
                : "/conflicts?" + (settled ? "show=settled&" : "") + "cursor=" + page.nextCursor();
        return Templates.conflicts(new ConflictsModel(page.items(), settled ? "settled" : "open", next));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance show(UUID id) {
        return Templates.conflict(model(desk.of(id), null));
    }

    @POST
    @Path("/{id}/finding")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(UUID id, MultivaluedMap<String, String> sent) {
        var verdict = DecisionForm.named(ConflictVerdict.class, DecisionForm.value(sent, "verdict"));
        var url = DecisionForm.value(sent, "url");
        if (verdict == null || !url.isEmpty() && !url.matches("https?://.+")) {
            var problem = verdict == null ? "Choose what it is." : "The address must begin with http:// or https://.";
            return Response.status(422)
                    .entity(Templates.conflict(model(desk.of(id), problem)))
                    .build();
        }
        desk.settle(
                id, new FindingDraft(verdict, blank(sent, "note"), cited(sent, url), preferred(sent)), account.id());
        return Response.seeOther(URI.create("/conflicts/" + id)).build();
    }

    private ConflictModel model(ConflictItem conflict, @Nullable String problem) {
        var finding = conflict.finding();
        return new ConflictModel(
                conflict, account.has(Roles.EDITOR), finding == null ? null : names.of(finding.by()), problem);
    }

    private static List<FindingCitation> cited(MultivaluedMap<String, String> sent, String url) {
        var title = DecisionForm.value(sent, "title");
        return url.isEmpty() && title.isEmpty()
                ? List.of()
                : List.of(new FindingCitation(title.isEmpty() ? url : title, url.isEmpty() ? null : url, null));
    }

    private static @Nullable UUID preferred(MultivaluedMap<String, String> sent) {
        try {
            var id = DecisionForm.value(sent, "preferred");
            return id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String blank(MultivaluedMap<String, String> sent, String field) {
        var words = DecisionForm.value(sent, field);
        return words.isBlank() ? null : words.strip();
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance conflicts(ConflictsModel page);

        static native TemplateInstance conflict(ConflictModel page);
    }
}
