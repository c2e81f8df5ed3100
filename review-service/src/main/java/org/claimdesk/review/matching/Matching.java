package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.comparison.Relation;
import org.claimdesk.comparison.candidate.Candidate;
import org.claimdesk.comparison.candidate.CandidateQuery;
import org.claimdesk.comparison.candidate.ClaimKeys;

/** Matches one claim: makes it findable first, then looks for others, then enters what it found. */
@ApplicationScoped
class Matching {

    private final PreparedClaims claims;
    private final MatchingTools tools;
    private final RelationBook book;
    private final MatchingConfig config;

    Matching(PreparedClaims claims, MatchingTools tools, RelationBook book, MatchingConfig config) {
        this.claims = claims;
        this.tools = tools;
        this.book = book;
        this.config = config;
    }

    /** @param index of this instance; up to date when this returns */
    void match(MatchJobs.Job job, StoredIndex index) {
        var prepared = claims.of(List.of(job.claim()));
        if (prepared.isEmpty()) {
            book.skip(job);
            return;
        }
        var claim = prepared.getFirst();
        var print = ClaimKeys.of(claim.side().claimId(), claim.side().articleId(), claim.statement());
        index.store(print);
        index.follow();
        var near = index.search(new CandidateQuery(print, claim.side().articleId(), config.candidates()));
        book.enter(job, claim.side(), compare(claim, near));
    }

    private List<Found> compare(PreparedClaim claim, List<Candidate> near) {
        Set<UUID> others = new LinkedHashSet<>(near.stream().map(Candidate::id).toList());
        others.addAll(book.related(claim.side().claimId()));
        var comparer = tools.await().ofManyArticles();
        var found = new ArrayList<Found>();
        for (var other : claims.of(others)) {
            var comparison = comparer.compare(claim.statement(), other.statement());
            if (comparison.relation() != Relation.UNRELATED
                    && !other.side().articleId().equals(claim.side().articleId())) {
                found.add(Found.of(claim.side(), other.side(), comparison));
            }
        }
        return best(found);
    }

    /** What tells something, then the nearest of the rest. */
    private List<Found> best(List<Found> found) {
        var telling = found.stream().filter(one -> one.kind() != RelationKind.RELATED);
        var related = found.stream()
                .filter(one -> one.kind() == RelationKind.RELATED && one.score() >= config.relatedFrom())
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(config.related());
        return Stream.concat(telling, related)
                .sorted(Comparator.comparingDouble(Found::weight).reversed())
                .limit(config.relations())
                .toList();
    }
}
