package org.claimdesk.shell.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which paths are let in. Encoded slashes and dots, path parameters and backslashes are read differently by different
 * layers, which is how rules for paths were got round (CVE-2026-50559); none of our addresses has them.
 */
final class CleanPath {

    private static final Pattern UNCLEAN = Pattern.compile(
            // encoded / \ . ; % NUL and other control characters, and what two decodings would make of them
            "%(?:2f|5c|2e|3b|25|0[0-9a-f]|1[0-9a-f]|7f)" + "|[;\\\\\\x00-\\x20\\x7f]" + "|//" + "|/\\.{1,2}(?:/|$)"
                    // a percent sign that encodes nothing
                    + "|%(?![0-9a-f]{2})",
            Pattern.CASE_INSENSITIVE);

    private CleanPath() {}

    static boolean is(@Nullable String path) {
        return path != null && path.startsWith("/") && !UNCLEAN.matcher(path).find();
    }
}
