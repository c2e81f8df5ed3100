package org.claimdesk.language.attribution;

import org.claimdesk.language.token.Sentence;

/** "“…,” said X" and "…, said X": the verb of saying stands before its subject and behind what is said. */
final class Turned {

    private static final String WITH_HEARER = "tell|inform|remind|assure|advise|warn|ask|promise";

    private Turned() {}

    /** A quotation ends before the verb, or a clause does. */
    static boolean at(Sentence sentence, int verb) {
        if (verb == 0 || sentence.word(verb - 1).matches("[“”\"»?!—–]|''|'|--")) {
            return true;
        }
        if (!sentence.word(verb - 1).equals(",")) {
            return false;
        }
        if (sentence.word(verb - 2).matches("[”\"»]|''|'")) {
            return true;
        }
        return finite(sentence, verb - 1)
                && (Subjects.before(sentence, verb) == null
                        || !Subjects.apposition(sentence, verb - 1) && named(sentence, verb));
    }

    /** A speaker and no object follows, and what follows the speaker cannot be what is said. */
    private static boolean named(Sentence sentence, int verb) {
        TokenSpan behind = sentence.lemma(verb).matches(WITH_HEARER) ? null : Subjects.behind(sentence, verb + 1);
        return behind != null
                && !Subjects.time(sentence.word(behind.to() - 1))
                && (behind.to() == sentence.size() || sentence.word(behind.to()).matches("[,.;—–]|who|in|on|--"))
                && !sentence.word(behind.to() - 1)
                        .matches("nothing|something|everything|anything|it|that|this|so|yes|no|goodbye");
    }

    /** Where what is said ends. */
    static int edge(Sentence sentence, int verb) {
        int edge = verb;
        while (edge > 0 && sentence.word(edge - 1).matches("[,“”\"'—–-]+|``|''")) {
            edge--;
        }
        return edge;
    }

    static boolean finite(Sentence sentence, int to) {
        String opener = sentence.word(0);
        if (opener.matches(
                "when|while|although|though|if|because|after|before|as|since|despite|in|on|at|during|for|with|by")) {
            return false;
        }
        for (int i = 0; i < to; i++) {
            if (sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }
}
