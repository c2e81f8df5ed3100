package org.claimdesk.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.review.page.CitationCheck;
import org.claimdesk.review.page.Pages;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/** What cited pages say, as far as a machine can tell. */
@Path("/api/v1/cited-pages")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CitedPagesResource {

    private final CitationLook look;
    private final Pages pages;

    CitedPagesResource(CitationLook look, Pages pages) {
        this.look = look;
        this.pages = pages;
    }

    /** Of the pages that a claim cites: a hint, never a verdict. Those without {@code checkedAt} are being fetched. */
    @POST
    @Path("/of/{id}")
    @Consumes(MediaType.WILDCARD)
    public Page<CitationCheck> checks(UUID id) {
        return new Page<>(look.of(id), null, null);
    }

    /** Title and publisher of a page that is about to be cited; waits for the page. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Described describe(Address address) {
        if (!Citation.isWebAddress(address.url())) {
            throw new WordingRefused("url", "must be an http or https address");
        }
        var page = pages.read(String.valueOf(address.url()));
        return new Described(page.title(), page.publisher(), page.problem());
    }

    /** Where it is. */
    record Address(@Nullable String url) {}

    /** @param problem why it could not be read, in a sentence */
    record Described(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String problem) {}
}
