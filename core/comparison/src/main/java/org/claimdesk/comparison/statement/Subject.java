package org.claimdesk.comparison.statement;

import java.util.List;
import java.util.Set;
import org.claimdesk.language.Token;

/**
 * What stands before the first finite verb.
 *
 * @param open whether it only points at something named elsewhere: "it", "the film"
 */
public record Subject(List<Term> terms, boolean open) {

    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");

    public Subject {
        terms = List.copyOf(terms);
    }

    static Subject of(List<Token> tokens, List<Term> terms) {
        int verb = verb(tokens);
        int begin = begin(tokens, verb);
        List<Term> before = terms.stream()
                .filter(t -> t.token() >= begin && t.token() < verb)
                .toList();
        boolean pronoun = false;
        boolean pointer = false;
        for (int i = begin; i < verb; i++) {
            pronoun |= tokens.get(i).tag().equals("PRP");
            pointer |= POINTERS.contains(tokens.get(i).lemma());
        }
        boolean named = before.stream().anyMatch(Term::name);
        boolean open = !named && (pronoun || pointer || begin == verb) && before.size() <= 3;
        return new Subject(before, open);
    }

    private static int verb(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).tag().matches("VB[DZP]|MD")) {
                return i;
            }
        }
        return 0;
    }

    /** Behind an opening phrase that a comma closes: "In 1986, she …". */
    private static int begin(List<Token> tokens, int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (tokens.get(i).text().equals(",")
                    && i < verb - 1
                    && tokens.getFirst().tag().matches("IN|VB[GN]|RB|TO")) {
                return i + 1;
            }
        }
        return 0;
    }
}
