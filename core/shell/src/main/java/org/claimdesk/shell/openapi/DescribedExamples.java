package org.claimdesk.shell.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Gives each call its example from {@code openapi-examples/<operationId>.json} of its service:
 * {@code {"parameters": {"id": …}, "request": {"<media type>": …}, "200": {"<media type>": …}}}. Statuses and media types of
 * answers are those of the examples.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedExamples implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        String id = operation.getOperationId();
        JsonNode examples = id == null ? JSON.missingNode() : read("openapi-examples/" + id + ".json");
        examples.properties().forEach(part -> {
            switch (part.getKey()) {
                case "parameters" -> parameters(operation, part.getValue());
                case "request" -> request(operation, part.getValue());
                default -> response(operation, part.getKey(), part.getValue());
            }
        });
        return operation;
    }

    private static void parameters(Operation operation, JsonNode examples) {
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                JsonNode example = examples.path(String.valueOf(parameter.getName()));
                if (!example.isMissingNode()) {
                    parameter.setExample(value(example));
                }
            }
        }
    }

    private static void request(Operation operation, JsonNode examples) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(OASFactory.createRequestBody());
        }
        if (operation.getRequestBody().getContent() == null) {
            operation.getRequestBody().setContent(OASFactory.createContent());
        }
        write(operation.getRequestBody().getContent(), examples);
    }

    private static void response(Operation operation, String status, JsonNode examples) {
        APIResponses responses = operation.getResponses();
        APIResponse response = responses.getAPIResponse(status);
        if (response == null) {
            response = otherwise(responses);
            responses.addAPIResponse(status, response);
        }
        if (response.getContent() == null) {
            response.setContent(OASFactory.createContent());
        }
        Content content = response.getContent();
        Set.copyOf(content.getMediaTypes().keySet()).stream()
                .filter(type -> !examples.has(type))
                .forEach(content::removeMediaType);
        write(content, examples);
    }

    /** What was taken for 200, because the method does not tell the status: it is another one. */
    private static APIResponse otherwise(APIResponses responses) {
        APIResponse presumed = responses.getAPIResponse("200");
        responses.removeAPIResponse("200");
        return presumed == null ? OASFactory.createAPIResponse().description("As in the example") : presumed;
    }

    private static void write(Content content, JsonNode examples) {
        examples.properties().forEach(example -> {
            MediaType media = content.getMediaType(example.getKey());
            if (media == null) {
                media = OASFactory.createMediaType();
                content.addMediaType(example.getKey(), media);
            }
            media.setExample(value(example.getValue()));
        });
    }

    private static Object value(JsonNode example) {
        return JSON.convertValue(example, Object.class);
    }

    private static JsonNode read(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return stream == null ? JSON.missingNode() : JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + resource + " cannot be read", e);
        }
    }
}
