package org.claimdesk.query.approved;

import org.jspecify.annotations.Nullable;

/** The program that found the claim in its article. */
public record Extractor(String name, @Nullable String version) {}
