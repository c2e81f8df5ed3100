package org.claimdesk.review.claim;

/** Which program found a claim; "person" for one that a reviewer added. */
public record Extractor(String name, String version) {}
