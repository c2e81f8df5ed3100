package org.claimdesk.ingest.events;

import org.jspecify.annotations.Nullable;

/** What the article itself cites for a claim; {@code marker} is null for a plain link. */
public record Citation(
        @Nullable String marker, String title, @Nullable String url) {}
