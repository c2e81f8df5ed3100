package org.claimdesk.language.token;

/**
 * A chunk: a run of tokens that belong together, without what follows the head.
 *
 * @param type NP, VP, PP, SBAR, ADVP, ADJP, PRT …
 * @param from number of its first token
 * @param to number behind its last token
 */
public record Phrase(String type, int from, int to) {

    public boolean is(String wanted) {
        return type.equals(wanted);
    }

    /** Number of the token that carries the phrase. */
    public int head() {
        return to - 1;
    }
}
