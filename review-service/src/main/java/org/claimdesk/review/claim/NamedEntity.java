package org.claimdesk.review.claim;

import org.jspecify.annotations.Nullable;

/** A person, place or organisation that a claim names. */
public record NamedEntity(String text, @Nullable String type) {}
