package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.review.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** How the work goes. Bulk decisions count like others; decisions of the system and those undone do not. */
@ApplicationScoped
public class Statistics {

    private static final String BY_DAY = """
        select cast(decided_at at time zone 'UTC' as date) as day, verdict as verdict, count(*) as n
        from decision where decided_by is not null and undone_at is null
            and decided_at > clock_timestamp() - interval '30 days'
        group by 1, 2 order by 1, 2\
        """;

    private static final String BY_REASON = """
        select reject_reason as name, count(*) as n from claim
        where reject_reason is not null group by 1 order by 2 desc, 1\
        """;

    private static final String BY_EXTRACTOR = """
        select extractor_name || ' ' || extractor_version as name,
            count(*) filter (where status = 'APPROVED') as approved,
            count(*) filter (where status = 'REJECTED' and reject_reason <> 'ARTICLE_WITHDRAWN') as rejected
        from claim where status in ('APPROVED', 'REJECTED') group by 1 order by 1\
        """;

    private static final String BY_PUBLISHER = """
        select coalesce(r.publisher, '') as name,
            count(*) filter (where c.status = 'APPROVED') as approved,
            count(*) filter (where c.status = 'REJECTED' and c.reject_reason <> 'ARTICLE_WITHDRAWN') as rejected
        from claim c join appearance a on a.claim_id = c.id and a.position = 1
            join article r on r.id = a.article_id
        where c.status in ('APPROVED', 'REJECTED') group by 1 order by 2 desc, 1 limit 100\
        """;

    private static final String BY_KIND = """
        select case when attribution is null then case when jsonb_array_length(quantities) > 0
                    then 'Said by the article, with a figure' else 'Said by the article' end
                when (attribution ->> 'quoted') = 'true' then 'Quoted'
                when jsonb_array_length(quantities) > 0 then 'Somebody said it, with a figure'
                else 'Somebody said it' end as name,
            count(*) filter (where status = 'APPROVED') as approved,
            count(*) filter (where status = 'REJECTED' and reject_reason <> 'ARTICLE_WITHDRAWN') as rejected
        from claim where status in ('APPROVED', 'REJECTED') group by 1 order by 2 desc, 1\
        """;

    /** From its arrival to the first decision of a person that stands. */
    private static final String TIME = """
        select count(*) as n, percentile_cont(0.5) within group (order by lasted) as median,
            percentile_cont(0.9) within group (order by lasted) as ninetieth
        from (select extract(epoch from min(d.decided_at) - c.queued_at) as lasted
            from decision d join claim c on c.id = d.claim_id
            where d.decided_by is not null and d.undone_at is null and d.verdict in ('APPROVE', 'REJECT')
            group by c.id having min(d.decided_at) > clock_timestamp() - interval '30 days') decided\
        """;

    /** A pair reworded since it was judged may have no relation left; what the person said of it counts all the same. */
    private static final String BY_PAIR = """
        select kind as relation, verdict as verdict, count(*) as n from relation
        where verdict is not null group by 1, 2 order by 2, 1\
        """;

    private final EntityManager entities;
    private final ClaimSearch search;
    private final AgreementFigures agreement;

    Statistics(EntityManager entities, ClaimSearch search, AgreementFigures agreement) {
        this.entities = entities;
        this.search = search;
        this.agreement = agreement;
    }

    @Transactional
    public Report report() {
        var counts = search.counts(ClaimFilter.ofQueue());
        var reasons = new LinkedHashMap<String, Long>();
        rows(BY_REASON).forEach(row -> reasons.put(row.get("name", String.class), row.get("n", Long.class)));
        var oldest =
                (Instant) entities.createNativeQuery("select min(queued_at) from claim where queued", Instant.class)
                        .getSingleResult();
        return new Report(
                counts.queued(),
                oldest,
                counts.byStatus(),
                rows(BY_DAY).map(Day::of).toList(),
                reasons,
                rows(BY_EXTRACTOR).map(Acceptance::of).toList(),
                rows(BY_PUBLISHER).map(Acceptance::of).toList(),
                rows(BY_KIND).map(Acceptance::of).toList(),
                rows(BY_PAIR).map(Judged::of).toList(),
                rows(TIME).map(Time::of).findFirst().orElseThrow(),
                agreement.all());
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).getResultStream();
    }

    /**
     * @param backlog claims that wait for a person
     * @param oldest since when the one waiting longest has waited
     * @param days the last 30 days on which anything was decided, UTC
     * @param kinds by who says it and whether it has a figure
     * @param matches what people said about pairs of claims, beside what the comparison had found
     */
    public record Report(
            long backlog,
            @Nullable Instant oldest,
            Map<ClaimStatus, Long> claims,
            List<Day> days,
            Map<String, Long> rejectReasons,
            List<Acceptance> extractors,
            List<Acceptance> publishers,
            List<Acceptance> kinds,
            List<Judged> matches,
            Time timeToDecision,
            AgreementFigures.Agreement agreement) {}

    /** @param medianSeconds and {@code ninetiethSeconds}: null when nothing was decided in 30 days */
    public record Time(
            long decisions,
            @Nullable Long medianSeconds,
            @Nullable Long ninetiethSeconds) {

        static Time of(Tuple row) {
            return new Time(row.get("n", Long.class), seconds(row.get("median")), seconds(row.get("ninetieth")));
        }

        private static @Nullable Long seconds(@Nullable Object value) {
            return value == null ? null : Math.round(((Number) value).doubleValue());
        }
    }

    /** Decisions of one kind on one day. */
    public record Day(LocalDate day, String verdict, long decisions) {

        static Day of(Tuple row) {
            return new Day(row.get("day", LocalDate.class), row.get("verdict", String.class), row.get("n", Long.class));
        }
    }

    /** @param relation what the comparison finds, null when it relates the two no more */
    public record Judged(@Nullable String relation, String verdict, long pairs) {

        static Judged of(Tuple row) {
            return new Judged(
                    row.get("relation", String.class), row.get("verdict", String.class), row.get("n", Long.class));
        }
    }

    /** @param share of the decided ones that were approved, 0 to 1; null when none was decided */
    public record Acceptance(
            String name,
            long approved,
            long rejected,
            @Nullable Double share) {

        static Acceptance of(Tuple row) {
            long approved = row.get("approved", Long.class);
            long rejected = row.get("rejected", Long.class);
            long all = approved + rejected;
            return new Acceptance(
                    row.get("name", String.class), approved, rejected, all == 0 ? null : (double) approved / all);
        }
    }
}
