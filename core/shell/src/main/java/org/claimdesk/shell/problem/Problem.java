package org.claimdesk.shell.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The body of {@code application/problem+json} (RFC 9457).
 *
 * @param instance the path of the call and, behind #, a reference that is also in the log
 * @param violations only there when an input is at fault
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}
