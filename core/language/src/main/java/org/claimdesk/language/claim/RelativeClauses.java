package org.claimdesk.language.claim;

import java.util.List;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;

/** Takes ", which was built in 2022," out of its sentence and gives it the noun it goes with. */
final class RelativeClauses {

    private RelativeClauses() {}

    static List<Clause> split(Sentence sentence, Clause clause) {
        for (int i = clause.from() + 1; i < clause.to() - 2; i++) {
            if (!sentence.word(i).equals(",")
                    || !sentence.word(i + 1).matches("who|which")
                    || !sentence.finite(verbAt(sentence, i + 2))) {
                continue;
            }
            Phrase noun = sentence.phraseAt(i - 1);
            if (noun == null
                    || !noun.is("NP")
                    || noun.from() < clause.from()
                    || sentence.tag(noun.from()).equals("PRP")) {
                return List.of(clause);
            }
            int end = end(sentence, i + 2, clause.to());
            boolean closed = end < clause.to();
            boolean which = sentence.word(i + 1).equals("which");
            // At the end of a sentence "which" often goes with all of it, unless noun and verb agree in an unusual way.
            if (which
                    && !closed
                    && !sentence.tag(i - 1).startsWith("NNP")
                    && sentence.tag(i + 2).equals("VBZ")) {
                return List.of(clause);
            }
            int from = nounStart(sentence, noun, clause.from());
            String lead = sentence.slice(from, i);
            Clause relative = new Clause(lead, i + 2, end, List.of());
            Clause main = closed || clause.to() - end > 0
                    ? clause.without(i, Math.min(end + 1, clause.to()))
                    : clause.without(i, end);
            boolean mainStands = Grammar.firstFinite(sentence, clause.from(), i) >= 0
                    || Grammar.firstFinite(sentence, end, clause.to()) >= 0;
            return mainStands ? List.of(main, relative) : List.of(clause);
        }
        return List.of(clause);
    }

    private static int verbAt(Sentence sentence, int from) {
        int i = from;
        while (sentence.tag(i).startsWith("RB")) {
            i++;
        }
        return i;
    }

    /** The comma that closes the relative clause, or the end. */
    private static int end(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean list = sentence.tag(i + 1).matches("CC|CD|JJ.*|NN.*")
                    && Grammar.firstFinite(sentence, i + 1, Math.min(to, i + 5)) < 0;
            if (sentence.word(i).equals(",") && !list) {
                return i;
            }
        }
        int last = to;
        while (last > from && sentence.word(last - 1).matches("[.!;,]")) {
            last--;
        }
        return last;
    }

    /** With "of"-phrases before it: "the head of the agency". */
    private static int nounStart(Sentence sentence, Phrase noun, int least) {
        int from = noun.from();
        if (sentence.tag(from).equals("POS") && from > least) {
            Phrase owner = sentence.phraseAt(from - 1);
            from = owner == null ? from : owner.from();
        }
        if (from - 2 >= least && sentence.word(from - 1).equals("of") && Grammar.noun(sentence, from - 2)) {
            Phrase head = sentence.phraseAt(from - 2);
            from = head == null ? from : head.from();
        }
        return from;
    }
}
