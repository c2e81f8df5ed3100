package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;
import org.claimdesk.language.Token;

/** "X is a book", "X is a film": what a thing is said to be. Only kinds that nothing is at once contradict. */
public final class KindFacet implements Facet {

    private static final List<String> EXCLUSIVE = List.of(
            "person",
            "animal",
            "plant",
            "music",
            "movie",
            "book",
            "series",
            "show",
            "vehicle",
            "disease",
            "language",
            "city",
            "country",
            "state",
            "county",
            "island",
            "river",
            "mountain",
            "party",
            "organization",
            "location",
            "building",
            "facility");
    private static final int REACH = 14;

    private record Being(List<Term> subject, List<Term> kinds) {}

    @Override
    public List<Finding> find(Pair pair) {
        Optional<Being> a = being(pair.a());
        Optional<Being> b = being(pair.b());
        if (a.isEmpty() || b.isEmpty() || !sameSubject(pair, a.get(), b.get())) {
            return List.of();
        }
        for (Term kind : a.get().kinds()) {
            if (b.get().kinds().stream().anyMatch(other -> pair.alike(kind, other))) {
                return List.of();
            }
        }
        String left = category(a.get().kinds());
        String right = category(b.get().kinds());
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return List.of();
        }
        return List.of(Finding.of(
                Kind.CONFLICT,
                "is a " + a.get().kinds().getFirst().text() + " / is a "
                        + b.get().kinds().getFirst().text()));
    }

    private static boolean sameSubject(Pair pair, Being a, Being b) {
        return pair.pointing()
                || a.subject().stream().filter(Term::name).anyMatch(x -> b.subject().stream()
                        .anyMatch(y -> pair.alike(x, y)));
    }

    private static String category(List<Term> kinds) {
        for (Term kind : kinds) {
            for (String category : EXCLUSIVE) {
                if (Words.isA(kind.lemma(), category)) {
                    return category;
                }
            }
        }
        return "";
    }

    private static Optional<Being> being(Statement statement) {
        List<Token> tokens = statement.claim().tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String next = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
            if (tokens.get(i).text().matches("is|was|are|were") && next.matches("an?|the|one|only")) {
                int copula = i;
                List<Term> subject = statement.terms().stream()
                        .filter(t -> t.token() < copula)
                        .toList();
                List<Term> kinds = kinds(statement, copula);
                return kinds.isEmpty() ? Optional.empty() : Optional.of(new Being(subject, kinds));
            }
        }
        return Optional.empty();
    }

    /** The nouns of the first noun phrases behind the verb, up to a preposition or a relative clause. */
    private static List<Term> kinds(Statement statement, int copula) {
        List<Token> tokens = statement.claim().tokens();
        List<Term> kinds = new ArrayList<>();
        for (int i = copula + 1; i < tokens.size() && i < copula + REACH; i++) {
            int place = i;
            if (tokens.get(i).tag().matches("IN|TO|WDT|WP|VB[DNGZP]|:|-LRB-")) {
                break;
            }
            statement.terms().stream()
                    .filter(term -> term.token() == place && term.wordClass() == WordClass.NOUN && !term.name())
                    .filter(term -> place + 1 >= tokens.size()
                            || !tokens.get(place + 1).tag().startsWith("NN"))
                    .forEach(kinds::add);
        }
        return kinds;
    }
}
