package org.claimdesk.review.claim;

import org.jspecify.annotations.Nullable;

/** A stretch of an article's text and what it is: claim, heading, byline, quote and so on. Offsets in code points. */
public record TextPassage(
        int start, int end, String kind, @Nullable Integer page) {}
