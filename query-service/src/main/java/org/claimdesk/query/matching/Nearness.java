package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.comparison.candidate.CandidateQuery;
import org.claimdesk.comparison.candidate.IndexedClaim;

/** The claims nearest in meaning to some words. How near one is depends on the words and the claim alone. */
@ApplicationScoped
public class Nearness {

    /** So many are ranked. */
    public static final int RANKED = 1000;

    /** What is farther has nothing to do with the words; two unrelated sentences lie about 0.1 apart. */
    private static final double LEAST = 0.2;

    private static final UUID NOBODY = new UUID(0, 0);

    private final RegisterIndex index;

    Nearness(RegisterIndex index) {
        this.index = index;
    }

    /** @param cosine 0 to 1, the nearer the higher */
    public record Near(UUID id, double cosine) {}

    /**
     * The nearest first; some may have been taken off the record a moment ago.
     *
     * @throws org.claimdesk.shell.problem.ProblemException 503 as long as the claims are loading
     */
    public List<Near> to(String words) {
        var ready = index.now();
        var vector = ready.models().embedder().embed(words);
        var asked = new IndexedClaim(NOBODY, NOBODY, List.of(), List.of(), vector);
        return ready.state().index().search(new CandidateQuery(asked, null, RANKED)).stream()
                .filter(candidate -> candidate.cosine() >= LEAST)
                .map(candidate -> new Near(candidate.id(), candidate.cosine()))
                .toList();
    }
}
