package org.claimdesk.ingest.article;

/** What a reader should know about a published article. */
public enum Notice {
    /** The text is in a language whose claims are not extracted; the article has none. */
    LANGUAGE_NOT_SUPPORTED
}
