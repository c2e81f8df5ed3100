package org.claimdesk.query.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.claimdesk.query.approved.ClaimVersion;
import org.jspecify.annotations.Nullable;

/** One version in the history of a claim, newest first on the page. */
record Past(
        long number,
        String text,
        Verdict verdict,
        boolean onRecord,
        String from,
        @Nullable String until,
        @Nullable String reason) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static List<Past> of(List<ClaimVersion> versions) {
        return versions.reversed().stream().map(Past::of).toList();
    }

    private static Past of(ClaimVersion version) {
        return new Past(
                version.number(),
                version.claim().text(),
                Verdict.of(version.claim()),
                version.onRecord(),
                time(version.from()),
                version.until() == null ? null : time(version.until()),
                version.reason());
    }

    /** An instant as it stands on a page. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
