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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.ClaimItem;
import org.claimdesk.review.review.Duplicates;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form that says which claim this one duplicates. */
@Path("/claims/{id}")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class DuplicateActions {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ClaimModels models;
    private final Duplicates duplicates;
    private final CurrentAccount account;

    DuplicateActions(ClaimModels models, Duplicates duplicates, CurrentAccount account) {
        this.models = models;
        this.duplicates = duplicates;
        this.account = account;
    }

    /** Claims to choose from, by words. */
    @GET
    @Path("/duplicates")
    @Operation(hidden = true)
    public TemplateInstance find(UUID id, @RestQuery @Nullable String words) {
        return Templates.duplicates(words == null || words.isBlank() ? List.of() : models.found(id, words), words);
    }

    /** By the chosen claim, or by an address that was pasted. */
    @POST
    @Path("/duplicate-of")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response join(UUID id, @BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        try {
            var stays = duplicates.join(
                    id, DecisionForm.version(sent), chosen(sent), account.id(), account.has(Roles.EDITOR));
            return ClaimPage.on(stays, query, null);
        } catch (ProblemException refusal) {
            return ClaimPage.again(models, id, query, ToolForm.of("duplicate", sent), refusal);
        }
    }

    private static UUID chosen(MultivaluedMap<String, String> sent) {
        var chosen = DecisionForm.value(sent, "of");
        var typed = chosen.isBlank() ? DecisionForm.value(sent, "words") : chosen;
        var id = ID.matcher(typed);
        if (!id.find()) {
            throw new WordingRefused("claimId", "must be chosen");
        }
        return UUID.fromString(id.group());
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance duplicates(List<ClaimItem> found, @Nullable String words);
    }
}
