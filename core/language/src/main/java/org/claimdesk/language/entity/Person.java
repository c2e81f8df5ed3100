package org.claimdesk.language.entity;

/** Which pronouns can stand for a name. */
public enum Person {
    HE,
    SHE,
    HE_OR_SHE,
    IT,
    UNKNOWN
}
