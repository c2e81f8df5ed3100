package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;
import org.claimdesk.language.Token;

/**
 * "X is a Danish painter and author": what somebody or something is said to be.
 *
 * @param subject the telling words before the verb
 * @param opening the words before it as written, up to a bracket or comma
 * @param kinds the nouns, without those that only narrow the next one
 * @param peoples the nationalities, capital letter as written
 */
record Being(List<Term> subject, String opening, List<Term> kinds, List<Term> peoples) {
    private static final int REACH = 14;

    static Optional<Being> of(Statement statement) {
        List<Token> tokens = statement.claim().tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text().matches("is|was|are|were") && opens(tokens.get(i + 1))) {
                int copula = i;
                List<Term> subject = statement.terms().stream()
                        .filter(t -> t.token() < copula)
                        .toList();
                Being being = read(statement, copula, subject);
                return being.kinds.isEmpty() && being.peoples.isEmpty() ? Optional.empty() : Optional.of(being);
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Token token) {
        String word = token.text();
        return word.toLowerCase(Locale.ROOT).matches("an?|the|one|only|solely|exclusively")
                || Character.isUpperCase(word.codePointAt(0)) && Words.people(word.toLowerCase(Locale.ROOT));
    }

    /** "Is a Prime Minister": an office with capital letters. */
    private static boolean calling(Term term) {
        return Words.known(term.lemma(), WordClass.NOUN) && Words.isA(term.lemma(), "person");
    }

    /** The noun phrases behind the verb, up to a preposition or a relative clause. */
    private static Being read(Statement statement, int copula, List<Term> subject) {
        List<Token> tokens = statement.claim().tokens();
        List<Term> kinds = new ArrayList<>();
        List<Term> peoples = new ArrayList<>();
        for (int i = copula + 1; i < tokens.size() && i < copula + REACH; i++) {
            int place = i;
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : "";
            boolean clause = tokens.get(i).tag().matches("VB[NG]") && !next.matches("NN.*|JJ.*");
            if (clause || tokens.get(i).tag().matches("IN|TO|WDT|WP|VB[DZP]|:|-LRB-")) {
                break;
            }
            boolean last = i + 1 >= tokens.size() || !tokens.get(i + 1).tag().startsWith("NN");
            for (Term term : statement.terms()) {
                if (term.token() != place) {
                    continue;
                }
                if (Character.isUpperCase(term.text().codePointAt(0)) && Words.people(term.lemma())) {
                    peoples.add(term);
                } else if (last && term.wordClass() == WordClass.NOUN && (!term.name() || calling(term))) {
                    kinds.add(term);
                }
            }
        }
        return new Being(subject, opening(tokens, copula), List.copyOf(kinds), List.copyOf(peoples));
    }

    private static String opening(List<Token> tokens, int copula) {
        return tokens.subList(0, copula).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .takeWhile(word -> !word.matches("[(,\\[]|-lrb-"))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}&].*"))
                .collect(Collectors.joining(" "));
    }

    /** Whether both are said of one: by name, or because one only points at what the other names. */
    boolean sameSubject(Pair pair, Being other) {
        return pair.pointing()
                || opening.equals(other.opening)
                || subject.stream().filter(Term::name).anyMatch(x -> other.subject.stream()
                        .anyMatch(y -> pair.alike(x, y)));
    }
}
