package org.claimdesk.ingest.events;

/** Which extractor found the claims; the version changes whenever the same text may give other claims. */
public record Extractor(String name, String version) {}
