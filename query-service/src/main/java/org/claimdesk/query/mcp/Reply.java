package org.claimdesk.query.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/** An answer of JSON-RPC 2.0: either a result or an error is there. */
record Reply(
        String jsonrpc,
        JsonNode id,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Fault error) {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;

    /** Why there is no result. */
    record Fault(int code, String message) {}

    static Reply result(JsonNode id, Object result) {
        return new Reply("2.0", id, result, null);
    }

    static Reply error(@Nullable JsonNode id, int code, String message) {
        return new Reply("2.0", id == null ? NullNode.instance : id, null, new Fault(code, message));
    }
}
