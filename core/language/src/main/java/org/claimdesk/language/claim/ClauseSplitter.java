package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/**
 * Splits a compound sentence into statements where every part keeps its subject; in doubt it leaves the sentence whole.
 * Sentences with quotations stay whole.
 */
final class ClauseSplitter {

    private static final Set<String> CONCESSIONS = WordSet.of("while although though whereas");
    private static final String SUBORDINATE =
            "that|whether|if|because|when|who|which|where|unless|until|so|whose|what|how|why|since|as|before|after|once";
    private static final int SHORTEST = 3;

    private ClauseSplitter() {}

    static List<Clause> split(Sentence sentence) {
        if (Grammar.has(sentence, 0, sentence.size(), "[“”\"«»]|``|''|\\?")) {
            return List.of(Clause.whole(sentence));
        }
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : sides(sentence)) {
            for (Clause part : RelativeClauses.split(sentence, clause)) {
                for (Clause opened : OpeningParticiples.split(sentence, part)) {
                    Appositions.split(sentence, opened).forEach(named -> clauses.addAll(predicates(sentence, named)));
                }
            }
        }
        boolean tiny = clauses.stream().anyMatch(c -> c.words(sentence).split("\\s+").length < SHORTEST);
        return tiny ? List.of(Clause.whole(sentence)) : clauses;
    }

    /** "While A, B", "A, and B", "A; B". */
    private static List<Clause> sides(Sentence sentence) {
        Clause whole = Clause.whole(sentence);
        int size = sentence.size();
        if (CONCESSIONS.contains(sentence.word(0))) {
            for (int i = 3; i < size - 3; i++) {
                if (sentence.word(i).equals(",") && Grammar.firstFinite(sentence, 1, i) > 0) {
                    boolean both = Grammar.clauseAt(sentence, 1, i) && Grammar.clauseAt(sentence, i + 1, size);
                    return both
                            ? List.of(new Clause("", 1, i, List.of()), new Clause("", i + 1, size, List.of()))
                            : List.of(whole);
                }
            }
            return List.of(whole);
        }
        for (int i = 3; i < size - 3; i++) {
            int right = joint(sentence, i);
            if (right > 0
                    && Grammar.clauseAt(sentence, right, size)
                    && Grammar.firstFinite(sentence, 0, i) > 0
                    && !sentence.word(0).matches(SUBORDINATE)
                    && !Grammar.has(sentence, 1, i, SUBORDINATE)) {
                return List.of(new Clause("", 0, i, List.of()), new Clause("", right, size, List.of()));
            }
        }
        return List.of(whole);
    }

    /** Where the second clause begins when a joint is at i, else -1. */
    private static int joint(Sentence sentence, int i) {
        if (sentence.word(i).equals(";")) {
            return i + 1;
        }
        boolean comma = sentence.word(i).equals(",");
        if (comma && sentence.word(i + 1).matches("and|but|while|whereas|yet")) {
            return i + 2;
        }
        return sentence.word(i).equals("but") ? i + 1 : -1;
    }

    /** "X did A and did B": the second verb takes the subject along. */
    private static List<Clause> predicates(Sentence sentence, Clause clause) {
        if (!clause.cuts().isEmpty()) {
            return List.of(clause);
        }
        int first = Grammar.firstFinite(sentence, clause.from(), clause.to());
        if (first <= clause.from() && clause.lead().isEmpty() || first < 0) {
            return List.of(clause);
        }
        String subject = clause.lead().isEmpty() ? subject(sentence, clause.from(), first) : clause.lead();
        if (subject.isEmpty()) {
            return List.of(clause);
        }
        for (int i = first + 2; i < clause.to() - 2; i++) {
            if (sentence.word(i).matches(SUBORDINATE)) {
                break;
            }
            boolean joint = sentence.word(i).matches("and|but");
            int verb = i + 1;
            while (joint && sentence.tag(verb).startsWith("RB")) {
                verb++;
            }
            String carried = joint ? passive(sentence, first, verb) : "";
            if (!carried.isEmpty()) {
                Clause left = new Clause(clause.lead(), clause.from(), i, List.of());
                return List.of(left, new Clause(subject + " " + carried, i + 1, clause.to(), List.of()));
            }
            if (joint && sentence.finite(verb) && !(sentence.tag(verb).equals("VBP") && Grammar.noun(sentence, verb))) {
                int end = sentence.word(i - 1).equals(",") ? i - 1 : i;
                Clause left = new Clause(clause.lead(), clause.from(), end, List.of());
                Clause right = new Clause(subject, i + 1, clause.to(), List.of());
                List<Clause> parts = new ArrayList<>(List.of(left));
                parts.addAll(predicates(sentence, right));
                return parts;
            }
        }
        return List.of(clause);
    }

    /** "was jailed in April and released in May": the second participle takes subject and auxiliary along. */
    private static String passive(Sentence sentence, int first, int verb) {
        boolean be =
                sentence.lemma(first).equals("be") && sentence.tag(first + 1).equals("VBN");
        boolean alike = be
                && sentence.tag(verb).equals("VBN")
                && !sentence.tag(verb - 1).equals("VBN");
        boolean far = alike && verb - first > 3 && sentence.tag(verb + 1).matches("IN|TO|RB");
        return far ? sentence.slice(first, first + 1) : "";
    }

    /** All before the verb, when it is a plain subject, maybe behind an opening adverbial. */
    private static String subject(Sentence sentence, int from, int verb) {
        int to = verb;
        while (to > from && sentence.tag(to - 1).startsWith("RB")) {
            to--;
        }
        boolean plain = to > from
                && Grammar.noun(sentence, to - 1)
                && !Grammar.has(sentence, from, to, SUBORDINATE)
                && !sentence.word(from).equals("there");
        return plain ? sentence.slice(from, to) : "";
    }
}
