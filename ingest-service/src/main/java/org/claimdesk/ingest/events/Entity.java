package org.claimdesk.ingest.events;

/** Somebody or something with a name; {@code type} is PERSON, ORGANIZATION, PLACE or OTHER. */
public record Entity(String text, String type) {}
