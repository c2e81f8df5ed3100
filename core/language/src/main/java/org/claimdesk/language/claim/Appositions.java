package org.claimdesk.language.claim;

import java.util.List;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;

/** Makes a statement of "Anna Berg, a 41-year-old engineer, …": "Anna Berg is a 41-year-old engineer". */
final class Appositions {

    private static final int LONGEST = 16;

    private Appositions() {}

    static List<Clause> split(Sentence sentence, Clause clause) {
        if (!clause.lead().isEmpty() || !clause.cuts().isEmpty()) {
            return List.of(clause);
        }
        for (int i = clause.from() + 1; i < clause.to() - 3; i++) {
            Phrase name = sentence.phraseAt(i - 1);
            if (name == null || !name.is("NP") || name.from() != clause.from()) {
                continue;
            }
            boolean opens = sentence.word(i).equals(",")
                    && sentence.tag(i - 1).equals("NNP")
                    && sentence.word(i + 1).matches("an?");
            int end = opens ? end(sentence, i + 1, clause.to()) : -1;
            if (end > 0) {
                String lead = sentence.slice(name.from(), i) + (past(sentence, end + 1) ? " was" : " is");
                return List.of(clause.without(i, end + 1), new Clause(lead, i + 1, end, List.of()));
            }
        }
        return List.of(clause);
    }

    /** The comma that closes it, right before the main verb; -1 when it is no plain apposition. */
    private static int end(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < Math.min(to - 2, from + LONGEST); i++) {
            if (sentence.finite(i) || sentence.word(i).matches("and|or|who|which")) {
                return -1;
            }
            if (sentence.word(i).equals(",")) {
                int verb = i + 1;
                while (sentence.tag(verb).startsWith("RB")) {
                    verb++;
                }
                return sentence.finite(verb) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean past(Sentence sentence, int from) {
        return sentence.word(from).matches("was|were|died");
    }
}
