package org.claimdesk.ingest.events;

import org.jspecify.annotations.Nullable;

/** An entry of the article's own list of references; {@code marker} is its number or sign without brackets. */
public record Reference(
        String marker, String title, @Nullable String url) {}
