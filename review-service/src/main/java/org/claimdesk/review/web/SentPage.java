package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimdesk.review.review.ClaimItem;
import org.claimdesk.review.review.Referral;
import org.claimdesk.review.review.Referrals;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The claims on which one is asked for an opinion. */
@Path("/sent")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SentPage {

    private final ClaimModels models;
    private final Referrals referrals;
    private final CurrentAccount account;

    SentPage(ClaimModels models, Referrals referrals, CurrentAccount account) {
        this.models = models;
        this.referrals = referrals;
        this.account = account;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance sent() {
        var all = referrals.sentTo(account.id());
        var claims = models.all(all.stream().map(Referral::claimId).distinct().toList());
        return Templates.sent(all.stream()
                .flatMap(one -> claims.stream()
                        .filter(claim -> claim.id().equals(one.claimId()))
                        .map(claim -> new Row(one, claim)))
                .toList());
    }

    /** A question beside its claim. */
    record Row(Referral referral, ClaimItem claim) {}

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance sent(List<Row> rows);
    }
}
