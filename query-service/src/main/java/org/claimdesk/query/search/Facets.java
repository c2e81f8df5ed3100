package org.claimdesk.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.ActiveModel;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/** What the claims on record can be told apart by: their articles, their speakers, their ratings. */
@ApplicationScoped
class Facets {

    private final DataSource database;
    private final ActiveModel model;

    Facets(DataSource database, ActiveModel model) {
        this.database = database;
        this.model = model;
    }

    /** The articles, in the order of their ids. */
    Page<ArticleFacet> articles(@Nullable String cursor, int limit) {
        var after = Cursor.decode(cursor).map(parts -> id(parts.getFirst())).orElse(new UUID(0, 0));
        var rows = list(
                new Sql(
                        "SELECT a.article_id, max(a.title), max(a.publisher), max(a.published_on), max(a.url),"
                                + " count(DISTINCT a.claim_id) FROM " + appearances() + " AND a.article_id > ?"
                                + " GROUP BY a.article_id ORDER BY a.article_id LIMIT ?",
                        after,
                        limit + 1),
                row -> new ArticleFacet(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getLong(6)));
        return page(rows, limit, article -> article.articleId().toString());
    }

    /** The speakers, in the order of the alphabet; the same name in another case is the same speaker. */
    Page<SpeakerFacet> speakers(@Nullable String cursor, int limit) {
        var after = Cursor.decode(cursor).map(List::getFirst).orElse("");
        var rows = list(
                new Sql(
                        "SELECT min(v.speaker), count(*), lower(v.speaker) COLLATE \"C\" FROM " + model.schema()
                                + ".claim_version v WHERE v.standing AND v.speaker IS NOT NULL"
                                + " AND lower(v.speaker) COLLATE \"C\" > ? GROUP BY 3 ORDER BY 3 LIMIT ?",
                        after,
                        limit + 1),
                row -> new SpeakerFacet(row.getString(1), row.getLong(2), row.getString(3)));
        return page(rows, limit, SpeakerFacet::key);
    }

    /** How many of what. */
    Statistics statistics() {
        var versions = model.schema() + ".claim_version v WHERE v.standing";
        var ratings = new LinkedHashMap<String, Long>();
        list(
                        new Sql("SELECT COALESCE(v.rating, 'NONE'), count(*) FROM " + versions
                                + " GROUP BY 1 ORDER BY 1"),
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> ratings.put(entry.getKey(), entry.getValue()));
        return list(
                        new Sql("SELECT count(*), count(*) FILTER (WHERE v.basis = 'SOURCE_OPENED'),"
                                + " count(DISTINCT lower(v.speaker)), (SELECT count(DISTINCT a.article_id) FROM "
                                + appearances()
                                + "), (SELECT count(*) FROM " + model.schema() + ".claim c WHERE c.cause IS NOT NULL"
                                + " AND c.cause <> 'MERGED') FROM " + versions),
                        row -> new Statistics(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                ratings))
                .getFirst();
    }

    private String appearances() {
        return model.schema() + ".appearance a JOIN " + model.schema()
                + ".claim_version s ON s.claim_id = a.claim_id AND s.number = a.number WHERE s.standing";
    }

    private <T> List<T> list(Sql sql, Sql.Row<T> row) {
        try (var connection = database.getConnection()) {
            return sql.list(connection, row);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static <T> Page<T> page(List<T> rows, int limit, java.util.function.Function<T, String> key) {
        boolean more = rows.size() > limit;
        var items = more ? rows.subList(0, limit) : rows;
        return new Page<>(items, more ? Cursor.encode(List.of(key.apply(items.getLast()))) : null, null);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            throw Cursor.bad();
        }
    }
}
