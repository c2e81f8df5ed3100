package org.claimdesk.comparison.facet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;
import org.claimdesk.language.Token;

/** Only one can be the largest of its kind, and a thing has one rank. */
public final class SuperlativeFacet implements Facet {

    private static final Map<String, Integer> RANKS = Map.of(
            "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9,
            "tenth", 10);
    private static final double COMMON = 0.6;

    private record Top(int token, String superlative, int rank) {}

    @Override
    public List<Finding> find(Pair pair) {
        Optional<Top> a = top(pair.a());
        Optional<Top> b = top(pair.b());
        if (a.isEmpty() || b.isEmpty() || !a.get().superlative().equals(b.get().superlative())) {
            return List.of();
        }
        List<Term> subjectA = before(pair.a(), a.get().token());
        List<Term> subjectB = before(pair.b(), b.get().token());
        boolean sameSubject = subjectA.stream().anyMatch(x -> subjectB.stream().anyMatch(y -> pair.alike(x, y)));
        boolean sameRest = pair.common(subjectA, subjectB) >= COMMON;
        if (sameRest && sameSubject && a.get().rank() != b.get().rank()) {
            return List.of(Finding.of(Kind.CONFLICT, "rank: " + rank(a.get()) + " / " + rank(b.get())));
        }
        boolean named = named(pair.a(), subjectA) && named(pair.b(), subjectB) && !pair.pointing();
        if (sameRest && named && !sameSubject && a.get().rank() == b.get().rank()) {
            return List.of(Finding.of(
                    Kind.CONFLICT, rank(a.get()) + ": " + name(pair.a(), subjectA) + " / " + name(pair.b(), subjectB)));
        }
        return List.of();
    }

    /** By its name, or by "it" in an article whose topic has one. */
    private static boolean named(Statement statement, List<Term> subject) {
        return subject.stream().anyMatch(Term::name)
                || !statement.subject().meant().isEmpty();
    }

    private static String name(Statement statement, List<Term> subject) {
        return subject.stream()
                .filter(Term::name)
                .map(Term::text)
                .findFirst()
                .orElseGet(
                        () -> String.join(" ", new TreeSet<>(statement.subject().meant())));
    }

    private static Optional<Top> top(Statement statement) {
        List<Token> tokens = statement.claim().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean counted = i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("at");
            if (tokens.get(i).tag().equals("JJS") && !counted && word.endsWith("st")) {
                String before = i == 0 ? "" : tokens.get(i - 1).text().toLowerCase(Locale.ROOT);
                return Optional.of(new Top(i, word, RANKS.getOrDefault(before, 1)));
            }
        }
        return Optional.empty();
    }

    private static List<Term> before(Statement statement, int token) {
        return statement.terms().stream()
                .filter(term -> term.token() < token - 1)
                .toList();
    }

    private static String rank(Top top) {
        return (top.rank() == 1 ? "" : "number " + top.rank() + " ") + top.superlative();
    }
}
