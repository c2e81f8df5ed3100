package org.claimdesk.shell.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 400: an input that does not fit, as a problem with violations. */
public final class BadInput {

    private static final String TYPE = "bad-input";
    private static final String TITLE = "Bad input";

    private BadInput() {}

    /** @param message what is wrong with the field, behind its name: "must be between 1 and 500" */
    public static ProblemException of(String field, String message) {
        return new ProblemException(400, TYPE, TITLE, field + " " + message + ".").violation(field, message);
    }

    /** The same where the message alone tells what fits, and the value need not be talked about. */
    public static ProblemException unusable(String field, String message) {
        return new ProblemException(400, TYPE, TITLE, "The value of " + field + " is not usable.")
                .violation(field, message);
    }

    static ProblemException of(ConstraintViolationException found) {
        ProblemException problem = new ProblemException(400, TYPE, TITLE, "The input breaks one or more rules.");
        found.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .forEach(violation -> problem.violation(violation.field(), violation.message()));
        return problem;
    }

    static ProblemException of(JsonProcessingException found) {
        ProblemException own = own(found);
        if (own != null) {
            return own;
        }
        if (!(found instanceof JsonMappingException mapping)) {
            return new ProblemException(400, "bad-json", "Not JSON", "The body is not well-formed JSON.");
        }
        String field = mapping.getPath().stream().map(BadInput::step).collect(Collectors.joining("."));
        return new ProblemException(400, TYPE, TITLE, "The body does not have the form this call takes.")
                .violation(field.isEmpty() ? "body" : field, message(mapping));
    }

    /** A record that refuses its values in its constructor may do so with a problem of its own. */
    private static @Nullable ProblemException own(Throwable found) {
        for (Throwable each = found; each != null; each = each.getCause()) {
            if (each instanceof ProblemException problem) {
                return problem;
            }
        }
        return null;
    }

    private static String message(JsonMappingException found) {
        return switch (found) {
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException reason -> String.valueOf(reason.getMessage());
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                "must be one of " + List.of(wrong.getTargetType().getEnumConstants());
            case InvalidFormatException wrong ->
                "must be a " + wrong.getTargetType().getSimpleName();
            default -> "does not have the expected form";
        };
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }

    /** Without the method, and without the name of the parameter that holds the body. */
    private static String field(Path path) {
        List<String> names = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                names.add(node.getIndex() == null ? node.getName() : node.getIndex() + "." + node.getName());
            }
        }
        return names.isEmpty() ? parameter : String.join(".", names);
    }
}
