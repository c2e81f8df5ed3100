package org.claimdesk.comparison.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.language.Token;

/**
 * What stands before the first finite verb.
 *
 * @param terms its telling words
 * @param head those up to the first preposition: "the stadium" of "the stadium in Velmora"
 * @param open whether it only points at something named elsewhere: "it", "the film"
 * @param meant words of the names that an open one may point at, lower case; empty when nothing is known
 */
public record Subject(List<Term> terms, List<Term> head, boolean open, Set<String> meant) {

    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");

    public Subject {
        terms = List.copyOf(terms);
        head = List.copyOf(head);
        meant = Set.copyOf(meant);
    }

    static Subject of(List<Token> tokens, List<Term> terms, Set<String> meant) {
        int verb = verb(tokens);
        int begin = begin(tokens, verb);
        int phrase = phrase(tokens, begin, verb);
        List<Term> before = terms.stream()
                .filter(t -> t.token() >= begin && t.token() < phrase)
                .toList();
        boolean pronoun = false;
        boolean pointer = false;
        for (int i = begin; i < verb; i++) {
            pronoun |= tokens.get(i).tag().equals("PRP");
            pointer |= POINTERS.contains(tokens.get(i).lemma());
        }
        boolean named = before.stream().anyMatch(Term::name)
                || apposed(tokens, terms, phrase, verb)
                || ofName(tokens, terms, phrase, verb);
        boolean open = !named && (pronoun || pointer || begin == verb) && before.size() <= 3;
        List<Term> whole = terms.stream()
                .filter(t -> t.token() >= begin && t.token() < verb)
                .toList();
        return new Subject(whole, before, open, open ? meant : Set.of());
    }

    /** Whether this open subject can be what the other names, or what the other points at. */
    public boolean canMean(Subject other) {
        if (!open || meant.isEmpty()) {
            return false;
        }
        if (other.open) {
            return other.meant.stream().anyMatch(meant::contains);
        }
        List<Term> names = other.head.stream().filter(Term::name).toList();
        return !names.isEmpty()
                && names.stream()
                        .allMatch(name -> meant.contains(name.lemma())
                                || meant.contains(name.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether this open subject points at something that has another name. */
    public boolean cannotMean(Subject other) {
        boolean sameNoun = head.stream().anyMatch(t -> other.head.stream()
                .anyMatch(o -> o.name() && o.lemma().equals(t.lemma())));
        return open && !meant.isEmpty() && sameNoun && !canMean(other);
    }

    /** "The minister, Greta Aas,": a name between commas right behind. */
    private static boolean apposed(List<Token> tokens, List<Term> terms, int phrase, int verb) {
        return phrase < verb
                && tokens.get(phrase).text().equals(",")
                && terms.stream().anyMatch(t -> t.name() && t.token() == phrase + 1);
    }

    /** "The filming of Casablanca". */
    private static boolean ofName(List<Token> tokens, List<Term> terms, int phrase, int verb) {
        return phrase < verb
                && tokens.get(phrase).text().equals("of")
                && terms.stream().anyMatch(t -> t.name() && t.token() > phrase && t.token() < verb);
    }

    /** Up to the first preposition: "the stadium in Velmora" is the stadium. */
    private static int phrase(List<Token> tokens, int begin, int verb) {
        for (int i = begin + 1; i < verb; i++) {
            if (tokens.get(i).tag().equals("IN") || tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return verb;
    }

    private static int verb(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).tag().matches("VB[DZP]|MD")) {
                return i;
            }
        }
        // A past tense that the tagger took for a participle: "The finale aired in May".
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).tag().equals("VBN")) {
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
