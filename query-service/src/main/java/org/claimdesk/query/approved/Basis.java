package org.claimdesk.query.approved;

/** What the person who approved a claim had read. */
public enum Basis {
    ARTICLE_ONLY,
    SOURCE_OPENED
}
