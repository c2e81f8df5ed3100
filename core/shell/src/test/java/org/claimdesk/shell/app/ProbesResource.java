package org.claimdesk.shell.app;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One call for each thing that the shell does for calls. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ProbesResource {

    private final CurrentAccount account;

    ProbesResource(CurrentAccount account) {
        this.account = account;
    }

    public enum Colour {
        RED,
        GREEN
    }

    public record Wish(
            @NotBlank String title,
            @Nullable Integer count,
            @Nullable Colour colour) {

        public Wish {
            if (count != null && count < 0) {
                throw new IllegalArgumentException("must not be negative");
            }
        }
    }

    @GET
    @Path("api/v1/open")
    @PermitAll
    public Map<String, Object> open() {
        return Map.of("open", true);
    }

    @GET
    @Path("api/v1/forgotten")
    public String forgotten() {
        return "nobody said who may";
    }

    @GET
    @Path("api/v1/me")
    @RolesAllowed({"uploader", "reviewer"})
    @RunOnVirtualThread
    public Map<String, Object> me() {
        return Map.of("name", account.name(), "id", account.id(), "roles", account.roles());
    }

    @GET
    @Path("api/v1/review")
    @RolesAllowed("reviewer")
    public String review() {
        return "{}";
    }

    @POST
    @Path("api/v1/wishes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("uploader")
    @RunOnVirtualThread
    public Wish wish(@Valid Wish wish) {
        return wish;
    }

    @POST
    @Path("api/v1/bytes")
    @Consumes("*/*")
    @RolesAllowed("uploader")
    @RunOnVirtualThread
    public int bytes(byte[] body) {
        return body.length;
    }

    @POST
    @Path("wishes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("uploader")
    public String wishForm(@FormParam("title") String title) {
        return title;
    }

    @GET
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed("uploader")
    public String page() {
        return "<p>a page</p>";
    }

    @GET
    @Path("page/broken")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public String broken() {
        throw new IllegalStateException("a secret of the inside");
    }

    @GET
    @Path("api/v1/broken")
    @PermitAll
    public String brokenCall() {
        throw new IllegalStateException("a secret of the inside");
    }

    @GET
    @Path("api/v1/busy")
    @PermitAll
    public String busy() {
        throw new ProblemException(503, "models-load", "Not ready yet", "Models load.").header("Retry-After", "5");
    }

    @GET
    @Path("api/v1/list")
    @PermitAll
    public Map<String, Object> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
        return Map.of(
                "limit", Limit.of(limit, 20), "start", Cursor.decode(cursor).isEmpty());
    }

    @GET
    @Path("api/v1/long")
    @PermitAll
    public Map<String, Object> longOne() {
        return Map.of("text", "x".repeat(20_000));
    }
}
