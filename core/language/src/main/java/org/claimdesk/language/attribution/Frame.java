package org.claimdesk.language.attribution;

/**
 * A speaker, the words that tell of the speaking, and what is said, by token numbers (ends exclusive).
 *
 * @param weight how certain it is that the sentence is the speaker's
 */
record Frame(int sourceFrom, int sourceTo, int cueFrom, int cueTo, int contentFrom, int contentTo, int weight) {

    static final int CLAUSE = 3;
    static final int PHRASE = 2;
    static final int ACT = 1;

    /** What somebody wants or thinks of something, told by the article. */
    static final int ATTITUDE = 0;

    /** Whether the other one is told of within what this one says. */
    boolean holds(Frame other) {
        return contentFrom <= Math.min(other.sourceFrom, other.cueFrom)
                && Math.max(other.sourceTo, other.cueTo) <= contentTo
                && !(other.contentFrom <= cueFrom && cueTo <= other.contentTo);
    }
}
