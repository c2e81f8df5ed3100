package org.claimdesk.ingest.web;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that adds a feed; fields as {@link FeedRequest}, the lane as a check box. */
public class FeedForm {

    @RestForm
    @Nullable
    String url;

    @RestForm
    @Nullable
    String publisher;

    @RestForm
    @Nullable
    String interval;

    @RestForm
    @Nullable
    String lane;

    /** An empty form, and what the page asks of one. */
    public String url() {
        return url == null ? "" : url;
    }

    public String publisher() {
        return publisher == null ? "" : publisher;
    }

    public String interval() {
        return interval == null ? "PT15M" : interval;
    }

    public boolean archive() {
        return "ARCHIVE".equals(lane);
    }
}
