package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enters what a matching found, with everything that follows from it, in one transaction. */
@ApplicationScoped
class RelationBook {

    private final Relations relations;
    private final MatchJobs jobs;
    private final OriginDesk origins;
    private final RelationLedger ledger;

    RelationBook(Relations relations, MatchJobs jobs, OriginDesk origins, RelationLedger ledger) {
        this.relations = relations;
        this.jobs = jobs;
        this.origins = origins;
        this.ledger = ledger;
    }

    /** Claims that the claim stands to as stored: they are compared again. */
    @Transactional
    List<UUID> related(UUID claim) {
        return relations.of(claim).stream()
                .map(relation -> relation.other(claim))
                .toList();
    }

    @Transactional
    void skip(MatchJobs.Job job) {
        jobs.done(job);
    }

    @Transactional
    void enter(MatchJobs.Job job, Relation.Side claim, List<Found> found) {
        var traced = origins.trace(claim, found);
        Map<UUID, Found> byPair = traced.stream()
                .collect(Collectors.toMap(one -> Relation.idOf(one.of(), one.other()), Function.identity()));
        // One order for everybody, so that two matchings never wait for each other's rows in a circle.
        Stream.concat(relations.of(claim.claimId()).stream().map(Relation::id), byPair.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(pair -> ledger.write(pair, byPair.get(pair)));
        Set<UUID> touched = new TreeSet<>(traced.stream().map(Found::other).toList());
        touched.add(claim.claimId());
        ledger.prune(touched);
        origins.count(touched);
        ledger.follow(List.of(claim.claimId()));
        jobs.done(job);
    }
}
