package org.claimdesk.ingest.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed to poll. */
record FeedRequest(
        @Schema(description = "http or https address of RSS or Atom", required = true) @Nullable
        String url,

        @Schema(description = "Publisher of all its articles; wins over what the pages say") @Nullable
        String publisher,

        @Schema(description = "LIVE unless set") @Nullable String lane,

        @Schema(description = "ISO 8601 duration from PT5M to PT24H, PT15M unless set") @Nullable
        String interval) {}
