package org.claimdesk.review.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Origin counts as they were found last, one a claim. */
@ApplicationScoped
class StoredOrigins {

    private final EntityManager entities;
    private final ObjectMapper json;

    StoredOrigins(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void put(UUID claim, OriginsItem count) {
        entities.createNativeQuery("""
                        insert into claim_origin (claim_id, known, unknown, summary, origins, counted_at)
                        values (:claim, :known, :unknown, :summary, cast(:origins as jsonb), clock_timestamp())
                        on conflict (claim_id) do update set known = excluded.known, unknown = excluded.unknown,
                            summary = excluded.summary, origins = excluded.origins, counted_at = excluded.counted_at""")
                .setParameter("claim", claim)
                .setParameter("known", count.known())
                .setParameter("unknown", count.unknown())
                .setParameter("summary", count.summary())
                .setParameter("origins", write(count.origins()))
                .executeUpdate();
    }

    /** What goes on record with the claim the next time it does. */
    void name(UUID appearance, @Nullable String origin) {
        entities.createNativeQuery(
                        "update appearance set origin = :origin where id = :id and origin is distinct from :origin")
                .setParameter("origin", origin)
                .setParameter("id", appearance)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Map<UUID, OriginsItem> of(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = entities.createNativeQuery(
                        "select claim_id, known, unknown, summary, cast(origins as text) from claim_origin"
                                + " where claim_id in (:claims)",
                        Tuple.class)
                .setParameter("claims", claims)
                .getResultList();
        var found = new HashMap<UUID, OriginsItem>();
        for (var row : rows) {
            found.put(
                    row.get(0, UUID.class),
                    new OriginsItem(
                            ((Number) row.get(1)).intValue(),
                            ((Number) row.get(2)).intValue(),
                            row.get(3, String.class),
                            read(row.get(4, String.class))));
        }
        return found;
    }

    private String write(List<OriginsItem.Origin> origins) {
        try {
            return json.writeValueAsString(origins);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("origins that cannot be written", e);
        }
    }

    private List<OriginsItem.Origin> read(String origins) {
        try {
            return json.readValue(origins, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("origins that cannot be read", e);
        }
    }
}
