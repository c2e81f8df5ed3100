package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.Decision;
import org.claimdesk.review.claim.Verdict;
import org.jspecify.annotations.Nullable;

/** What was decided together, told without reading each decision whole. */
@ApplicationScoped
public class BulkFile {

    private static final String SUM = """
        select cast(min(verdict) as text) as verdict, cast(min(reason) as text) as reason,
            min(decided_at) as at, cast(cast(min(cast(decided_by as text)) as text) as uuid) as by,
            count(*) as n, count(undone_at) as undone
        from decision where bulk_id = :bulk having count(*) > 0\
        """;

    /** Nobody reads more names than that on one page. */
    private static final String LEFT = """
        select c.id as id, c.text as text from decision d join claim c on c.id = d.claim_id
        where d.bulk_id = :bulk and d.undone_at is null order by c.id limit 100\
        """;

    private final EntityManager entities;
    private final DatabaseClock clock;

    BulkFile(EntityManager entities, DatabaseClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Empty when nothing was decided so. */
    @Transactional
    public Optional<Summary> of(UUID bulkId) {
        return tuples(SUM, bulkId).findFirst().map(row -> summary(bulkId, row));
    }

    private Summary summary(UUID bulkId, Tuple row) {
        var at = row.get("at", Instant.class);
        long decided = row.get("n", Long.class);
        long undone = row.get("undone", Long.class);
        var left = undone == 0
                ? Stream.<Left>empty()
                : tuples(LEFT, bulkId).map(one -> new Left(one.get("id", UUID.class), one.get("text", String.class)));
        return new Summary(
                bulkId,
                Verdict.valueOf(row.get("verdict", String.class)),
                row.get("reason", String.class),
                row.get("by", UUID.class),
                at,
                decided,
                undone,
                undone == 0 && !Decision.late(at, clock.now()),
                left.toList());
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> tuples(String sql, UUID bulkId) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("bulk", bulkId)
                .getResultStream();
    }

    /**
     * @param left once it is undone: claims whose decision stands, because something else happened to them since; the
     *     first hundred
     */
    public record Summary(
            UUID id,
            Verdict verdict,
            @Nullable String reason,
            UUID by,
            Instant at,
            long decided,
            long undone,
            boolean undoable,
            List<Left> left) {}

    /** A claim that was not taken back. */
    public record Left(UUID claimId, String text) {}
}
