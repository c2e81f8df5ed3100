package org.claimdesk.comparison.facet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.statement.Term;

/**
 * "X is a book", "X is a film": what a thing is said to be. Only kinds that nothing is at once contradict; of two
 * statements that somebody puts beside one another also callings and works of which neither names the other's.
 */
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
            "painting",
            "sculpture",
            "album",
            "song",
            "video",
            "website",
            "channel",
            "magazine",
            "newspaper",
            "game",
            "food",
            "beverage",
            "band",
            "team",
            "party",
            "organization",
            "location",
            "building",
            "facility");

    /** Of these a text that tells what somebody or something is, tells the main ones. */
    private static final Set<String> CLOSED = Set.of("person");

    /** Said of anybody. */
    private static final Set<String> WIDE = Set.of(
            "person",
            "man",
            "woman",
            "human",
            "child",
            "boy",
            "girl",
            "member",
            "citizen",
            "native",
            "resident",
            "character",
            "figure",
            "star",
            "celebrity",
            "hero",
            "leader",
            "winner",
            "professional",
            "people");

    @Override
    public List<Finding> find(Pair pair) {
        Optional<Being> a = Being.of(pair.a());
        Optional<Being> b = Being.of(pair.b());
        if (a.isEmpty() || b.isEmpty() || !a.get().sameSubject(pair, b.get())) {
            return List.of();
        }
        for (Term kind : a.get().kinds()) {
            if (b.get().kinds().stream().anyMatch(other -> pair.alike(kind, other))) {
                return List.of();
            }
        }
        String left = category(a.get().kinds());
        String right = category(b.get().kinds());
        boolean apart = !left.isEmpty() && !right.isEmpty() && !left.equals(right);
        boolean closed = pair.given() && left.equals(right) && CLOSED.contains(left);
        if (!apart && !(closed && told(a.get()) && told(b.get()) && unrelated(a.get(), b.get()))) {
            return List.of();
        }
        return List.of(Finding.of(
                Kind.CONFLICT,
                "is a " + a.get().kinds().getFirst().text() + " / is a "
                        + b.get().kinds().getFirst().text()));
    }

    private static boolean told(Being being) {
        return being.kinds().stream()
                .noneMatch(kind -> kind.negated() || WIDE.contains(kind.lemma()) || !Words.person(kind.lemma()));
    }

    private static boolean unrelated(Being a, Being b) {
        return a.kinds().stream().allMatch(x -> b.kinds().stream().noneMatch(y -> Words.related(x.lemma(), y.lemma())));
    }

    private static String category(List<Term> kinds) {
        for (Term kind : kinds) {
            for (String category : EXCLUSIVE) {
                if (Words.isA(kind.lemma(), category)) {
                    return category;
                }
            }
        }
        return kinds.stream().anyMatch(kind -> Words.person(kind.lemma())) ? "person" : "";
    }
}
