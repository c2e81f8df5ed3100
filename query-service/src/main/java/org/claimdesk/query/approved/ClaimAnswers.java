package org.claimdesk.query.approved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What a program gets under a claim's id: the claim as JSON or JSON-LD, the way to the claim it was merged into, or its tombstone. */
@ApplicationScoped
public class ClaimAnswers {

    /** The media type of linked data. */
    public static final String LD_JSON = "application/ld+json";

    private final Register register;
    private final Links links;
    private final JsonLd linkedData;
    private final Representation representation;

    ClaimAnswers(Register register, Links links, JsonLd linkedData, Representation representation) {
        this.register = register;
        this.links = links;
        this.linkedData = linkedData;
        this.representation = representation;
    }

    /**
     * Answers for one id.
     *
     * @param folder the path that ids stand under where the caller asked, with a slash at its end
     * @param type JSON or {@link #LD_JSON}
     * @throws ClaimNotFound when nothing was ever on record under the id
     */
    public Response answer(String id, Request request, String folder, String type) {
        var uuid = ClaimNotFound.parse(id);
        var found = register.find(uuid).orElseThrow(() -> new ClaimNotFound(id));
        var withdrawal = found.withdrawal();
        if (withdrawal == null) {
            return type.equals(LD_JSON)
                    ? representation.answer(
                            request, linkedData.document(found.onRecord(), found.company()), MediaType.valueOf(LD_JSON))
                    : representation.answer(request, ClaimOnRecord.of(found.onRecord(), found.company(), links));
        }
        return withdrawal.mergedInto() == null
                ? gone(uuid, found.version(), withdrawal)
                : moved(folder, withdrawal.mergedInto());
    }

    /** Leads on to the claim that says the same. */
    public static Response moved(String folder, UUID to) {
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .location(URI.create(folder + to))
                .header("Cache-Control", Representation.CACHE)
                .build();
    }

    private Response gone(UUID id, long version, Withdrawal withdrawal) {
        return Response.status(Response.Status.GONE)
                .type("application/problem+json")
                .header("Cache-Control", Representation.CACHE)
                .entity(Tombstone.of(id, version, withdrawal, links))
                .build();
    }
}
