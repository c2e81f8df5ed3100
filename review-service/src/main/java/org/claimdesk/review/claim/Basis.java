package org.claimdesk.review.claim;

/** What an approval rests on: the article alone, or also a page or document that a person opened. */
public enum Basis {
    ARTICLE_ONLY,
    SOURCE_OPENED
}
