package org.claimdesk.query.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.claimdesk.query.approved.Rating;
import org.claimdesk.query.approved.Sql;

/** The filters as a WHERE clause over a model's versions, which it calls {@code v}. */
final class Conditions {

    private final String schema;
    private final Filters filters;
    private final Sql standing;

    Conditions(String schema, Filters filters) {
        this(schema, filters, new Sql("v.standing"));
    }

    /**
     * The same for another moment than now.
     *
     * @param standing which of a claim's versions counts
     */
    Conditions(String schema, Filters filters, Sql standing) {
        this.schema = schema;
        this.filters = filters;
        this.standing = standing;
    }

    /** FROM and WHERE, ready for more conditions. */
    Sql from() {
        return new Sql(" FROM " + schema + ".claim_version v WHERE ").add(where());
    }

    /** What holds for the versions that are meant. */
    Sql where() {
        var sql = new Sql("");
        time(sql);
        if (filters.q() != null) {
            sql.add(" AND ").add(new Matching(filters.q()).condition());
        }
        claim(sql);
        appearances(sql);
        quantities(sql);
        return sql;
    }

    private void time(Sql sql) {
        if (filters.asOf() == null) {
            sql.add(standing);
        } else {
            sql.add(
                    "v.status = 'APPROVED' AND v.valid_from <= ? AND (v.valid_until IS NULL OR v.valid_until > ?)",
                    time(filters.asOf()),
                    time(filters.asOf()));
        }
        if (filters.approvedFrom() != null) {
            sql.add(" AND v.valid_from >= ?", time(filters.approvedFrom()));
        }
        if (filters.approvedTo() != null) {
            sql.add(" AND v.valid_from < ?", time(filters.approvedTo()));
        }
    }

    private void claim(Sql sql) {
        if (!filters.ratings().isEmpty()) {
            sql.add(" AND v.rating = ANY (?)", (Object)
                    filters.ratings().stream().map(Rating::name).toArray(String[]::new));
        }
        if (filters.disputed() != null) {
            sql.add(" AND v.disputed = ?", filters.disputed());
        }
        if (filters.minOrigins() != null) {
            sql.add(" AND v.origins >= ?", filters.minOrigins());
        }
        if (filters.entity() != null) {
            sql.add(" AND v.entities @> CAST(? AS text[])", (Object)
                    new String[] {filters.entity().toLowerCase(Locale.ROOT)});
        }
        if (filters.speaker() != null) {
            sql.add(" AND (lower(v.speaker) = lower(?) OR EXISTS (SELECT 1 FROM ", filters.speaker())
                    .add(schema + ".appearance s WHERE s.claim_id = v.claim_id AND s.number = v.number")
                    .add(" AND lower(s.speaker) = lower(?)))", filters.speaker());
        }
    }

    /** One and the same appearance must fit: the publisher asked for, on a day asked for. */
    private void appearances(Sql sql) {
        if (filters.article() == null
                && filters.publisher() == null
                && filters.publishedFrom() == null
                && filters.publishedTo() == null) {
            return;
        }
        sql.add(" AND EXISTS (SELECT 1 FROM " + schema
                + ".appearance a WHERE a.claim_id = v.claim_id AND a.number = v.number");
        if (filters.article() != null) {
            sql.add(" AND a.article_id = ?", filters.article());
        }
        if (filters.publisher() != null) {
            sql.add(" AND lower(a.publisher) = lower(?)", filters.publisher());
        }
        if (filters.publishedFrom() != null) {
            sql.add(" AND a.published_on >= ?", filters.publishedFrom());
        }
        if (filters.publishedTo() != null) {
            sql.add(" AND a.published_on <= ?", filters.publishedTo());
        }
        sql.add(")");
    }

    /** One and the same quantity must fit: its unit, and its value or range meeting the range asked for. */
    private void quantities(Sql sql) {
        if (filters.unit() == null && filters.valueFrom() == null && filters.valueTo() == null) {
            return;
        }
        sql.add(" AND EXISTS (SELECT 1 FROM " + schema
                + ".quantity n WHERE n.claim_id = v.claim_id AND n.number = v.number");
        if (filters.unit() != null) {
            sql.add(" AND lower(n.unit) = lower(?)", filters.unit());
        }
        if (filters.valueFrom() != null) {
            sql.add(" AND n.high >= ?", filters.valueFrom());
        }
        if (filters.valueTo() != null) {
            sql.add(" AND n.low <= ?", filters.valueTo());
        }
        sql.add(")");
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
