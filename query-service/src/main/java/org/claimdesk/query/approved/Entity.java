package org.claimdesk.query.approved;

import org.jspecify.annotations.Nullable;

/** A person, place, body or thing that a claim names. */
public record Entity(String text, @Nullable String type) {}
