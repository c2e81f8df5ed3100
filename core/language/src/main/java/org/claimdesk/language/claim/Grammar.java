package org.claimdesk.language.claim;

import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;

/** Small questions about the tagged words of a sentence. */
final class Grammar {

    private Grammar() {}

    static boolean noun(Sentence sentence, int i) {
        Phrase phrase = sentence.phraseAt(i);
        return phrase != null && phrase.is("NP");
    }

    /** The first finite verb from i on and before to, or -1. */
    static int firstFinite(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.finite(i)) {
                return i;
            }
        }
        return -1;
    }

    /** A noun phrase starts at i and a finite verb follows it within a few words. */
    static boolean clauseAt(Sentence sentence, int from, int to) {
        int i = from;
        while (i < to && (sentence.tag(i).startsWith("RB") || sentence.word(i).equals(","))) {
            i++;
        }
        Phrase phrase = sentence.phraseAt(i);
        if (phrase == null
                || !phrase.is("NP")
                || phrase.from() != i && !sentence.tag(i).matches("PRP|DT")) {
            return false;
        }
        for (int j = phrase.to(); j < Math.min(to, phrase.to() + 9); j++) {
            if (sentence.finite(j)) {
                return true;
            }
            if (sentence.word(j).matches("[,;:]|that|who|which|to")
                    || sentence.tag(j).matches("VBG|VBN|CC")) {
                return false;
            }
        }
        return false;
    }

    static boolean has(Sentence sentence, int from, int to, String words) {
        for (int i = from; i < to; i++) {
            if (sentence.word(i).matches(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words can stand as a sentence: a finite verb with something before it. */
    static boolean statement(Sentence sentence, int from, int to) {
        return firstFinite(sentence, from + 1, to) > 0;
    }
}
