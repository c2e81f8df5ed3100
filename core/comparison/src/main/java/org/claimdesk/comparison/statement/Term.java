package org.claimdesk.comparison.statement;

import org.claimdesk.comparison.lexicon.WordClass;

/**
 * A word that tells something.
 *
 * @param token its place among the claim's tokens
 * @param lemma base form, lower case
 * @param weight how much it tells, above 0 up to 1
 * @param name whether it is (part of) a name
 * @param negated whether a "no", "not", "never", "failed to" stands right before it
 */
public record Term(
        int token, String text, String lemma, WordClass wordClass, double weight, boolean name, boolean negated) {}
