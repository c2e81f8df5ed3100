package org.claimdesk.review.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.Citation;

/** What was found on cited pages, kept with its date. */
@ApplicationScoped
public class CitationChecks {

    private static final String OF =
            "select url, outcome, title, excerpt, problem, checked_at, looked_for from citation_check where claim_id = :claim";
    private static final String KEEP = """
        insert into citation_check (claim_id, page, url, looked_for, outcome, title, excerpt, problem, checked_at)
        values (:claim, sha256(convert_to(:url, 'UTF8')), :url, :wanted, :outcome, cast(:title as text),
            cast(:excerpt as text), cast(:problem as text), clock_timestamp())
        on conflict (claim_id, page) do update set looked_for = excluded.looked_for, outcome = excluded.outcome,
            title = excluded.title, excerpt = excluded.excerpt, problem = excluded.problem,
            checked_at = excluded.checked_at\
        """;

    private final EntityManager entities;

    CitationChecks(EntityManager entities) {
        this.entities = entities;
    }

    /** By address. */
    @Transactional
    public Map<String, CitationCheck> of(UUID claim) {
        return rows(claim).stream().map(CitationChecks::check).collect(byUrl());
    }

    /** Those that were made for the same words and numbers, not long ago. */
    @Transactional
    Map<String, CitationCheck> of(UUID claim, Map<String, LookedFor> wanted, Instant since) {
        return rows(claim).stream()
                .filter(row -> row.get("checked_at", Instant.class).isAfter(since))
                .filter(row -> {
                    var now = wanted.get(row.get("url", String.class));
                    return now != null && Arrays.equals(now.digest(), row.get("looked_for", byte[].class));
                })
                .map(CitationChecks::check)
                .collect(byUrl());
    }

    @Transactional
    void keep(UUID claim, String url, LookedFor wanted, PageText page, PageSearch.Found found) {
        entities.createNativeQuery(KEEP)
                .setParameter("claim", claim)
                .setParameter("url", url)
                .setParameter("wanted", wanted.digest())
                .setParameter("outcome", found.check().name())
                .setParameter("title", page.title())
                .setParameter("excerpt", found.excerpt())
                .setParameter("problem", page.problem())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID claim) {
        return entities.createNativeQuery(OF, Tuple.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    private static CitationCheck check(Tuple row) {
        return new CitationCheck(
                row.get("url", String.class),
                Citation.Check.valueOf(row.get("outcome", String.class)),
                row.get("title", String.class),
                row.get("excerpt", String.class),
                row.get("problem", String.class),
                row.get("checked_at", Instant.class));
    }

    private static java.util.stream.Collector<CitationCheck, ?, Map<String, CitationCheck>> byUrl() {
        return Collectors.toMap(CitationCheck::url, Function.identity());
    }
}
