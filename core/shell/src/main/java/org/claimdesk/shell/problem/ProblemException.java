package org.claimdesk.shell.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that knows its status. Subclasses name the case ({@code ClaimIsStale}), the mapper writes it as
 * {@code application/problem+json} or as a page.
 */
public class ProblemException extends RuntimeException {

    private static final String TYPE_PREFIX = "urn:claimdesk:problem:";

    private final int status;
    private final String type;
    private final String title;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param status an HTTP status, 400 to 599
     * @param type a URN, {@code urn:claimdesk:problem:<slug>}, or only the slug
     * @param title the case in a few words, the same for every instance of it
     * @param detail what happened this time and, if there is one, the way out; shown to the caller
     */
    public ProblemException(int status, String type, String title, String detail) {
        super(detail);
        if (status < 300 || status > 599) {
            throw new IllegalArgumentException("neither a redirect nor an error: " + status);
        }
        this.status = status;
        this.type = type.startsWith("urn:") ? type : TYPE_PREFIX + type;
        this.title = title;
    }

    /** Adds a fault of the input. Returns this. */
    public ProblemException violation(String field, String message) {
        violations.add(new Violation(field, message));
        return this;
    }

    /** Adds a header of the answer, such as {@code Retry-After}. Returns this. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
