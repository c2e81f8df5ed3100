package org.claimdesk.comparison.candidate;

import java.util.List;
import java.util.UUID;

/**
 * Claims by word, by exact key and by meaning. Whoever holds it feeds it; behind the same three verbs may stand a vector
 * column or a search engine on another machine. Safe for use by several threads.
 */
public interface CandidateIndex {

    /** Adds a claim or replaces the one with its id. */
    void add(IndexedClaim claim);

    /** @return false when there was no such claim */
    boolean remove(UUID claimId);

    /** The claims nearest to the asked one, best first; never the asked one itself, nor one of the groups it leaves out. */
    List<Candidate> search(CandidateQuery query);

    int size();
}
