package org.claimdesk.query.matching;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which claims on record a text repeats, contradicts or updates. Changes nothing, so that any page may ask. */
@Path("/api/v1/matches")
@PermitAll
@Tag(name = "Matches")
class MatchesResource {

    private final TextCheck check;

    MatchesResource(TextCheck check) {
        this.check = check;
    }

    /** Seconds of work for a processor: on a thread of the system's, which shares; a virtual one would not. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "matchText",
            summary = "Sentence by sentence, which claims on record a text repeats, contradicts or updates",
            description =
                    "Only what a person has put on record is compared. On record does not mean true, and NOT_COVERED says"
                            + " nothing about a sentence. The text is read and forgotten.")
    @APIResponse(
            responseCode = "200",
            description = "Every sentence of the text in order",
            content = @Content(schema = @Schema(implementation = CheckedText.class)))
    public Response match(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TextToCheck.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two sentences",
                                                            value =
                                                                    "{\"text\": \"The bridge is 480 metres long. It opened in 1931.\","
                                                                            + " \"publishedAt\": \"2026-03-01\"}")))
                    @Nullable
                    TextToCheck text) {
        var asked = text == null ? new TextToCheck(null, null) : text;
        return Response.ok(check.check(asked))
                .header("Cache-Control", "no-store")
                .build();
    }
}
