package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Claims that wait to be matched. The database writes a job with the claim; here it is leased and ended. */
@ApplicationScoped
class MatchJobs {

    private static final int MOST_TRIES = 8;

    private static final String NEXT = """
            update match_job set leased_until = clock_timestamp() + make_interval(secs => :lease), tries = tries + 1
            where claim_id = (
                select j.claim_id from match_job j
                join appearance a on a.claim_id = j.claim_id and a.position = 1
                join article r on r.id = a.article_id
                where (j.leased_until is null or j.leased_until < clock_timestamp())
                  and r.status <> 'AWAITED' and (:parked or not j.parked)
                  and (not j.arrival or j.queued_at < clock_timestamp() - make_interval(secs => :patience)
                       or r.claim_count <= (select count(*) from appearance b where b.article_id = r.id))
                order by j.parked, j.queued_at limit 1 for update of j skip locked)
            returning claim_id, number, tries""";

    private final EntityManager entities;
    private final MatchingConfig config;

    MatchJobs(EntityManager entities, MatchingConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /**
     * Of those that nobody works on the one that waits longest, leased; a parked claim, which nobody waits for, comes last.
     *
     * @param parked whether a parked claim will do
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Job> next(boolean parked) {
        return entities.createNativeQuery(NEXT, Tuple.class)
                .setParameter("lease", config.lease().toMillis() / 1000.0)
                .setParameter("patience", config.patience().toMillis() / 1000.0)
                .setParameter("parked", parked)
                .getResultStream()
                .findFirst()
                .map(row -> job((Tuple) row));
    }

    /** Ends the job, unless the wording has changed since it was taken. */
    @Transactional(TxType.MANDATORY)
    void done(Job job) {
        entities.createNativeQuery("delete from match_job where claim_id = :claim and number = :number")
                .setParameter("claim", job.claim())
                .setParameter("number", job.number())
                .executeUpdate();
    }

    /** Tries again later and later; in the end the claim stays unmatched. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(Job job) {
        if (job.tries() >= MOST_TRIES) {
            done(job);
            return;
        }
        entities.createNativeQuery(
                        "update match_job set leased_until = clock_timestamp() + make_interval(secs => :wait)"
                                + " where claim_id = :claim and number = :number")
                .setParameter("wait", (double) (1L << job.tries()))
                .setParameter("claim", job.claim())
                .setParameter("number", job.number())
                .executeUpdate();
    }

    private static Job job(Tuple row) {
        return new Job(row.get(0, UUID.class), ((Number) row.get(1)).longValue(), ((Number) row.get(2)).intValue());
    }

    /** @param number changes when the claim is to be matched anew */
    record Job(UUID claim, long number, int tries) {}
}
