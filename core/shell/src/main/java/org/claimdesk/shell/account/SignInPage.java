package org.claimdesk.shell.account;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signing in and out with a form. One sign-in is good for the three services: they share the host and the key. */
@Path("/")
@PermitAll
class SignInPage {

    private final Template template;
    private final Passwords passwords;
    private final SessionCookies cookies;
    private final RoutingContext request;

    SignInPage(
            @Location("sign-in") Template template,
            Passwords passwords,
            SessionCookies cookies,
            RoutingContext request) {
        this.template = template;
        this.passwords = passwords;
        this.cookies = cookies;
        this.request = request;
    }

    @GET
    @Path("sign-in")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("return-to") @Nullable String returnTo) {
        return template.data("returnTo", ReturnTo.safe(returnTo))
                .data("failed", request.queryParams().contains("failed"));
    }

    @POST
    @Path("sign-in/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response check(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("return-to") @Nullable String returnTo,
            @HeaderParam("Sec-Fetch-Site") @Nullable String site) {
        if ("cross-site".equals(site)) {
            throw new ProblemException(
                    403,
                    "cross-site",
                    "Not from another site",
                    "Signing in starts on the sign-in page of this service.");
        }
        String target = ReturnTo.safe(returnTo);
        Optional<Account> account = passwords.check(name.strip(), password);
        if (account.isEmpty()) {
            return Response.seeOther(URI.create(
                            "/sign-in?failed&return-to=" + URLEncoder.encode(target, StandardCharsets.UTF_8)))
                    .build();
        }
        cookies.begin(request, account.get());
        return Response.seeOther(URI.create(target)).build();
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut() {
        cookies.end(request);
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
