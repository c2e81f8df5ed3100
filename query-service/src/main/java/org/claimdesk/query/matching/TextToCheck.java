package org.claimdesk.query.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text somebody asks about; it is read and forgotten.
 *
 * @param publishedAt the day the text is of: without it nothing in it counts as newer or older than what is on record
 */
public record TextToCheck(
        @Schema(maxLength = TextToCheck.LONGEST, description = "1 to 20,000 characters, plain text") @Nullable
        String text,

        @Schema(
                format = "date",
                description = "The day the text is of, from which “yesterday” is reckoned; without it"
                        + " nothing counts as newer or older than what is on record")
        @Nullable
        String publishedAt) {

    /** Characters (code points) of a text. */
    public static final int LONGEST = 20_000;

    /** The text, when it is one that can be checked. */
    String checked() {
        if (text == null || text.isBlank()) {
            throw new ProblemException(400, "bad-input", "Bad input", "text is missing.")
                    .violation("text", "is missing: 1 to 20,000 characters");
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new ProblemException(
                            413,
                            "text-too-long",
                            "Text too long",
                            "The text has " + length + " characters; at most " + LONGEST + " are checked at once.")
                    .violation("text", "has " + length + " characters, at most " + LONGEST);
        }
        return text;
    }

    /** The day, null when none is given. */
    @Nullable
    LocalDate day() {
        if (publishedAt == null || publishedAt.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(publishedAt.strip());
        } catch (DateTimeException unfit) {
            throw new ProblemException(400, "bad-input", "Bad input", "publishedAt is not a date.")
                    .violation("publishedAt", "is not a date (2024-03-31)");
        }
    }
}
