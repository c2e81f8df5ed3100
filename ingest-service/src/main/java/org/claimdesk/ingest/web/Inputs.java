package org.claimdesk.ingest.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Parameters as they come over HTTP, each refusal naming its field. */
final class Inputs {

    private Inputs() {}

    static ProblemException bad(String field, String message) {
        return BadInput.unusable(field, message);
    }

    /** @return null when nothing was given */
    static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value.strip().toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw bad(field, "must be one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** @param ifMatch the header {@code If-Match}; {@code *} and nothing mean any version */
    static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        String tag = ifMatch.strip();
        if (!tag.matches("(W/)?\"\\d{1,18}\"")) {
            throw bad("If-Match", "must be a version in quotes, such as \"3\"");
        }
        return Long.parseLong(tag.substring(tag.indexOf('"') + 1, tag.length() - 1));
    }

    static List<String> names(@Nullable List<String> bylines) {
        return bylines == null ? List.of() : bylines;
    }

    /** A text that must be there. */
    static String required(@Nullable String value, int most, String field) {
        String text = value == null ? "" : value.replace('\0', ' ').strip();
        if (text.isEmpty()) {
            throw bad(field, "must not be empty");
        }
        if (text.length() > most) {
            throw bad(field, "must be at most " + most + " characters");
        }
        return text;
    }
}
