package org.claimdesk.ingest.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.claimdesk.ingest.feed.FeedDesk;
import org.claimdesk.ingest.feed.Feeds;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.page.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Feeds that are polled for new articles. */
@Path(FeedsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Feeds")
class FeedsResource {

    static final String PATH = "/api/v1/feeds";
    private static final int PAGE = 50;
    private static final int ENTRIES = 50;

    private final FeedDesk desk;
    private final Feeds feeds;
    private final CurrentAccount account;

    FeedsResource(FeedDesk desk, Feeds feeds, CurrentAccount account) {
        this.desk = desk;
        this.feeds = feeds;
        this.account = account;
    }

    /** Adds a feed, after a first look at it. Its entries become articles as if their links had been uploaded. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UPLOADER)
    @APIResponseSchema(
            value = FeedView.class,
            responseCode = "201",
            responseDescription = "Added; 200 when it was there already, with the settings it had")
    public Response add(@Nullable FeedRequest asked) {
        if (asked == null) {
            throw Inputs.bad("url", "must not be empty");
        }
        FeedDesk.Added added = desk.add(
                asked.url(), asked.publisher(), UploadDetails.lane(asked.lane()), asked.interval(), account.id());
        return Response.status(added.created() ? 201 : 200)
                .location(location(added.feed().id()))
                .entity(FeedView.of(added.feed()))
                .build();
    }

    /** Feeds, added last first. */
    @GET
    public Page<FeedView> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        int most = Limit.of(limit, PAGE);
        return Page.of(feeds.list(FeedCursor.decode(cursor), most + 1), most, FeedCursor::behind)
                .map(FeedView::of);
    }

    /** One feed with its latest entries and what became of each. */
    @GET
    @Path("/{id}")
    public FeedWithEntries get(@RestPath UUID id) {
        return new FeedWithEntries(FeedView.of(feeds.get(id)), feeds.entries(id, ENTRIES));
    }

    /** Ends the polling; the articles stay. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.UPLOADER)
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }

    /** Asks for a poll now, or as soon as the site may be called again ({@code nextPollAt}). Revives a DISABLED feed. */
    @POST
    @Path("/{id}/polls")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.UPLOADER)
    @APIResponseSchema(value = FeedView.class, responseCode = "202", responseDescription = "The poll is due")
    public Response poll(@RestPath UUID id) {
        desk.pollNow(id);
        return Response.accepted(FeedView.of(feeds.get(id)))
                .location(location(id))
                .build();
    }

    private static URI location(UUID id) {
        return URI.create(PATH + "/" + id);
    }
}
