package org.claimdesk.language;

/** What kind of thing has the name, as far as the text tells. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER
}
