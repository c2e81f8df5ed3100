package org.claimdesk.review.review;

import java.util.regex.Pattern;
import org.claimdesk.review.claim.VersionMissing;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The version that a change was made on. */
final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,18})\"?");

    private IfMatch() {}

    /** @throws VersionMissing 428 when there is none; a star names no version either */
    static long required(@Nullable String header) {
        var version = optional(header);
        if (version == null) {
            throw new VersionMissing();
        }
        return version;
    }

    static @Nullable Long optional(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return null;
        }
        var matcher = VERSION.matcher(header.strip());
        if (!matcher.matches()) {
            throw new ProblemException(
                            400, "bad-input", "Bad input", "If-Match is the version of the claim, such as \"3\".")
                    .violation("If-Match", "is a version in quotes");
        }
        return Long.valueOf(matcher.group(1));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
