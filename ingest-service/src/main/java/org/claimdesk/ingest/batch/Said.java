package org.claimdesk.ingest.batch;

import org.jspecify.annotations.Nullable;

/** What a manifest says of one file. */
record Said(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String url) {

    static final Said NOTHING = new Said(null, null, null, null);
}
