package org.claimdesk.query.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/**
 * The one address of the Model Context Protocol. Without sessions and without a stream of its own: every message is answered by
 * itself, as JSON, by whichever process it reaches. GET and DELETE are answered 405, as the protocol wants of such a server.
 */
@Path("/mcp")
@PermitAll
class McpResource {

    private final Dialogue dialogue;
    private final ObjectMapper json;

    McpResource(Dialogue dialogue, ObjectMapper json) {
        this.dialogue = dialogue;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(hidden = true)
    public Response receive(
            @RestHeader("MCP-Protocol-Version") @Nullable String version,
            String body,
            @Context RoutingContext routing) {
        if (version != null && !Dialogue.VERSIONS.contains(version)) {
            return answer(400, Reply.error(null, Reply.INVALID_REQUEST, "unknown MCP-Protocol-Version " + version));
        }
        JsonNode message;
        try {
            message = json.readTree(body);
        } catch (JsonProcessingException garbled) {
            return answer(400, Reply.error(null, Reply.PARSE_ERROR, "not JSON"));
        }
        if (!message.isObject() || !"2.0".equals(message.path("jsonrpc").asText())) {
            return answer(400, Reply.error(null, Reply.INVALID_REQUEST, "not one message of JSON-RPC 2.0"));
        }
        var id = message.get("id");
        if (id == null || !message.has("method")) {
            // A notification, or an answer to a question that this server never asked.
            return Response.accepted().build();
        }
        return answer(200, dialogue.answer(id, message, routing));
    }

    private static Response answer(int status, Reply reply) {
        return Response.status(status)
                .entity(reply)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
