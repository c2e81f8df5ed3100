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
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.review.claim.RejectReason;
import org.claimdesk.review.claim.Verdict;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.review.BulkDraft;
import org.claimdesk.review.review.ClaimSearch;
import org.claimdesk.review.review.DecisionDesk;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Much decided at once: first the count, then the decision over what was counted. */
@Path("/bulk")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class BulkPage {

    private static final int EXAMPLES = 5;

    private final DecisionDesk bulk;
    private final ClaimSearch search;
    private final CurrentAccount account;

    BulkPage(DecisionDesk bulk, ClaimSearch search, CurrentAccount account) {
        this.bulk = bulk;
        this.search = search;
        this.account = account;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance ask(@BeanParam BenchQuery query) {
        return Templates.bulk(model(query, "", "", null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@BeanParam BenchQuery query, MultivaluedMap<String, String> sent) {
        var reason = DecisionForm.value(sent, "reason");
        var comment = DecisionForm.value(sent, "comment");
        try {
            var verdict = DecisionForm.named(Verdict.class, DecisionForm.value(sent, "verdict"));
            var said = DecisionForm.named(RejectReason.class, reason);
            var upTo = upTo(DecisionForm.value(sent, "upTo"));
            var draft = draft(verdict, said, comment, query, false, upTo);
            var made = bulk.decideAll(draft, account.id());
            return Response.seeOther(URI.create("/bulk/" + made.bulkId() + query.suffix()))
                    .build();
        } catch (ProblemException refusal) {
            var page = Templates.bulk(model(query, reason, comment, Problem.of(refusal)));
            return Response.status(refusal.status()).entity(page).build();
        }
    }

    private BulkModel model(BenchQuery query, String reason, String comment, @Nullable Problem problem) {
        var found =
                bulk.decideAll(draft(Verdict.REJECT, RejectReason.OTHER, "preview", query, true, null), account.id());
        var parked = parked(query);
        var examples = search.page(query.filter(parked ? "parked" : "pending"), query.sorted(), null, EXAMPLES);
        return new BulkModel(
                found.decided(),
                Objects.requireNonNull(found.at()),
                examples.items(),
                parked,
                query.words(),
                query.house(),
                query.articleId() != null,
                query.suffix(),
                reason,
                comment,
                problem);
    }

    private static BulkDraft draft(
            @Nullable Verdict verdict,
            @Nullable RejectReason reason,
            String comment,
            BenchQuery query,
            boolean preview,
            @Nullable Instant upTo) {
        var status = parked(query) ? ClaimStatus.PARKED : ClaimStatus.PENDING;
        var filter = new BulkDraft.Filter(Set.of(status), query.articleId(), query.house(), query.words());
        return new BulkDraft(verdict, reason, comment, filter, null, preview, upTo, null, null);
    }

    private static boolean parked(BenchQuery query) {
        return query.show().equals("parked");
    }

    /** The instant of the count; without it nothing was counted. */
    private static Instant upTo(String sent) {
        try {
            return Instant.parse(sent);
        } catch (DateTimeParseException e) {
            throw new WordingRefused("upTo", "must be the instant of the count");
        }
    }

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance bulk(BulkModel page);
    }
}
