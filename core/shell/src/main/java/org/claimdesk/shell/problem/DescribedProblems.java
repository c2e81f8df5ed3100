package org.claimdesk.shell.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says in the OpenAPI document of every call what its errors look like. */
public class DescribedProblems implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final String MEDIA_TYPE = "application/problem+json";

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses != null && responses.getDefaultValue() == null) {
            responses.setDefaultValue(problem());
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(SCHEMA, schema());
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What went wrong (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))));
    }

    private static Schema schema() {
        Schema violation = object().addProperty("field", text("The name of the field"))
                .addProperty("message", text("What is wrong with it"))
                .required(List.of("field", "message"));
        return object().description("An error (RFC 9457)")
                .addProperty("type", text("A URN that names the case").format("uri"))
                .addProperty("title", text("The case in a few words"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text("What happened this time"))
                .addProperty(
                        "instance",
                        text("The path, and behind # a reference that is in the log")
                                .format("uri-reference"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(violation))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
