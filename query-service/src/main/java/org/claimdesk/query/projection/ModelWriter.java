package org.claimdesk.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.query.approved.Appearance;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.ClaimVersion;
import org.claimdesk.query.approved.Entry;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Quantity;
import org.claimdesk.query.approved.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes one entry into one read model: whole, and only over a lower version. Doing it twice, or in another order, ends in the
 * same rows.
 */
@ApplicationScoped
class ModelWriter {

    private static final String[] TABLES = {
        "claim", "alias", "claim_version", "appearance", "quantity", "relation", "conflict_set", "conflict_member"
    };

    private final ObjectMapper json;

    ModelWriter(ObjectMapper json) {
        this.json = json;
    }

    /** What stands in the model before the write: null for an id never seen. */
    @Nullable
    Before before(Connection connection, Model model, UUID id) throws SQLException {
        return new Sql("SELECT version, cause IS NULL FROM " + model.schema() + ".claim WHERE id = ? FOR UPDATE", id)
                .one(connection, row -> new Before(row.getLong(1), row.getBoolean(2)))
                .orElse(null);
    }

    /** Replaces everything under the entry's id. */
    void write(Connection connection, Model model, Entry entry) throws SQLException {
        var schema = model.schema();
        new Sql("DELETE FROM " + schema + ".claim_version WHERE claim_id = ?", entry.id()).run(connection);
        new Sql("DELETE FROM " + schema + ".alias WHERE claim_id = ?", entry.id()).run(connection);
        claim(connection, schema, entry);
        for (var version : entry.versions()) {
            version(connection, schema, version, entry.claim() == version.claim());
        }
        if (entry.claim() != null) {
            for (var merged : entry.claim().mergedFrom()) {
                new Sql("INSERT INTO " + schema + ".alias (id, claim_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .add("", merged, entry.id())
                        .run(connection);
            }
        }
    }

    /** Empties a model, before it is built anew. */
    void clear(Connection connection, Model model) throws SQLException {
        var schema = model.schema();
        new Sql("TRUNCATE "
                        + Stream.of(TABLES).map(table -> schema + "." + table).collect(Collectors.joining(", ")))
                .run(connection);
    }

    private static void claim(Connection connection, String schema, Entry entry) throws SQLException {
        var withdrawal = entry.withdrawal();
        new Sql(
                        "INSERT INTO " + schema + ".claim (id, version, cause, reason, withdrawn_at, merged_into)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version,"
                                + " cause = excluded.cause, reason = excluded.reason, withdrawn_at = excluded.withdrawn_at,"
                                + " merged_into = excluded.merged_into",
                        entry.id(),
                        entry.version(),
                        withdrawal == null ? null : withdrawal.cause().name(),
                        withdrawal == null ? null : withdrawal.reason(),
                        withdrawal == null ? null : time(withdrawal.withdrawnAt()),
                        withdrawal == null ? null : withdrawal.mergedInto())
                .run(connection);
    }

    private void version(Connection connection, String schema, ClaimVersion version, boolean standing)
            throws SQLException {
        var claim = version.claim();
        new Sql(
                        "INSERT INTO " + schema
                                + ".claim_version (claim_id, number, valid_from, valid_until, status, reason,"
                                + " standing, text, about, speaker, rating, basis, origins, entities, published, body)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(COALESCE(?, '-infinity') AS date),"
                                + " CAST(? AS jsonb)) ON CONFLICT DO NOTHING",
                        claim.id(),
                        version.number(),
                        time(version.from()),
                        version.until() == null ? null : time(version.until()),
                        version.status(),
                        version.reason(),
                        standing,
                        claim.text(),
                        about(claim),
                        claim.speaker(),
                        claim.rating() == null ? null : claim.rating().name(),
                        claim.basis().name(),
                        claim.origins().size(),
                        entities(claim),
                        published(claim),
                        body(claim))
                .run(connection);
        for (int i = 0; i < claim.appearances().size(); i++) {
            appearance(connection, schema, version, i, claim.appearances().get(i));
        }
        for (int i = 0; i < claim.quantities().size(); i++) {
            quantity(connection, schema, version, i, claim.quantities().get(i));
        }
    }

    private static void appearance(
            Connection connection, String schema, ClaimVersion version, int position, Appearance appearance)
            throws SQLException {
        var article = appearance.article();
        new Sql(
                        "INSERT INTO " + schema
                                + ".appearance (claim_id, number, position, article_id, title, url, publisher,"
                                + " speaker, origin, published_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        version.claim().id(),
                        version.number(),
                        position,
                        appearance.articleId(),
                        article.title(),
                        article.url(),
                        article.publisher(),
                        appearance.speaker(),
                        appearance.origin(),
                        article.publishedOn())
                .run(connection);
    }

    private static void quantity(
            Connection connection, String schema, ClaimVersion version, int position, Quantity quantity)
            throws SQLException {
        if (quantity.value() == null) {
            return;
        }
        var upper = quantity.upper() == null ? quantity.value() : quantity.upper();
        new Sql(
                        "INSERT INTO " + schema + ".quantity (claim_id, number, position, low, high, unit)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        version.claim().id(),
                        version.number(),
                        position,
                        quantity.value().min(upper),
                        quantity.value().max(upper),
                        quantity.unit())
                .run(connection);
    }

    /** What is searched beside the wording: who says it, what it names, and where it stands. */
    private static String about(Claim claim) {
        var words = new TreeSet<String>();
        Stream.of(
                        Stream.ofNullable(claim.speaker()),
                        claim.entities().stream().map(entity -> entity.text()),
                        claim.appearances().stream()
                                .map(appearance -> appearance.article().title()),
                        claim.appearances().stream()
                                .map(appearance -> appearance.article().publisher()),
                        claim.appearances().stream().map(Appearance::speaker))
                .flatMap(stream -> stream)
                .filter(Objects::nonNull)
                .forEach(words::add);
        return String.join(" · ", words);
    }

    private static String[] entities(Claim claim) {
        return claim.entities().stream()
                .map(entity -> entity.text().toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
    }

    /** The newest day that an article with this claim was published. */
    private static @Nullable String published(Claim claim) {
        return claim.appearances().stream()
                .map(appearance -> appearance.article().publishedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    private String body(Claim claim) {
        try {
            return json.writeValueAsString(claim);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a claim cannot be stored", unwritable);
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What the model held: the version, and whether it was on record. */
    record Before(long version, boolean onRecord) {}
}
