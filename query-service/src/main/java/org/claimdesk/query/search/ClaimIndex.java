package org.claimdesk.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.ActiveModel;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Lists claims. A page starts after the sort key of the last claim of the page before, so that claims that come, go or change
 * in between neither repeat nor hide the others.
 */
@ApplicationScoped
public class ClaimIndex {

    /** Above this, counting costs more than the number is worth. */
    private static final int COUNTED = 10_000;

    private final DataSource database;
    private final ActiveModel model;
    private final Register register;
    private final Neighbourhood neighbourhood;

    ClaimIndex(DataSource database, ActiveModel model, Register register, Neighbourhood neighbourhood) {
        this.database = database;
        this.model = model;
        this.register = register;
        this.neighbourhood = neighbourhood;
    }

    /** One page; the first one also tells how many there are, up to 10,000. */
    public Page<FoundClaim> find(ClaimSearch search) {
        var after = Place.decode(search);
        var ranking = ranking(search);
        var hits = hits(search, ranking, after);
        boolean more = hits.size() > search.limit();
        var page = more ? hits.subList(0, search.limit()) : hits;
        var next = more ? Place.of(page.getLast()).encode(search) : null;
        return new Page<>(inCompany(search, page), next, after == null ? total(ranking) : null);
    }

    private List<Hit> hits(ClaimSearch search, Ranking ranking, @Nullable Place after) {
        var sort = search.sort();
        var key = ranking.key();
        var sql = new Sql("SELECT f.body, f.key::text, ")
                .add(Headline.of(search.filters().q()))
                .add(" FROM (SELECT v.text, v.body, (")
                .add(key)
                .add(") AS key")
                .add(ranking.from());
        if (after != null) {
            sql.add(" AND (")
                    .add(key)
                    .add(
                            ", v.claim_id) " + sort.beyond() + " (CAST(? AS " + ranking.sqlType() + "), ?)",
                            after.key(),
                            after.id());
        }
        sql.add(" ORDER BY ").add(key).add(" " + sort.direction() + ", v.claim_id " + sort.direction());
        sql.add(" LIMIT ?) f", search.limit() + 1);
        try (var connection = database.getConnection()) {
            return sql.list(
                    connection,
                    row -> new Hit(
                            new FoundClaim(
                                    register.claim(row.getString(1)), Headline.read(row.getString(3)), Company.UNKNOWN),
                            row.getString(2)));
        } catch (SQLException broken) {
            throw Place.unfit(broken);
        }
    }

    /** What stood beside a claim in the past is not kept. */
    private List<FoundClaim> inCompany(ClaimSearch search, List<Hit> page) {
        var found = page.stream().map(Hit::found).toList();
        if (search.filters().asOf() != null) {
            return found;
        }
        try (var connection = database.getConnection()) {
            var ids = found.stream().map(one -> one.claim().id()).toList();
            var company = neighbourhood.companies(connection, model.schema(), ids);
            return found.stream()
                    .map(one -> one.in(company.getOrDefault(one.claim().id(), Company.UNKNOWN)))
                    .toList();
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private Ranking ranking(ClaimSearch search) {
        return search.mode() == Mode.TEXT
                ? Ranking.words(search, model.schema())
                : Ranking.meaning(
                        search,
                        model.schema(),
                        neighbourhood.near(String.valueOf(search.filters().q())));
    }

    private @Nullable Long total(Ranking ranking) {
        var sql = new Sql("SELECT count(*) FROM (SELECT 1").add(ranking.from()).add(" LIMIT ?) found", COUNTED + 1);
        try (var connection = database.getConnection()) {
            return sql.one(connection, row -> row.getLong(1))
                    .filter(count -> count <= COUNTED)
                    .orElse(null);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Where a page starts: the sort key and the id of the claim before it. */
    private record Place(String key, UUID id) {

        static Place of(Hit hit) {
            return new Place(hit.key(), hit.found().claim().id());
        }

        String encode(ClaimSearch search) {
            return Cursor.encode(List.of(search.order(), search.filters().fingerprint(), key, id.toString()));
        }

        static @Nullable Place decode(ClaimSearch search) {
            var parts = Cursor.decode(search.cursor()).orElse(null);
            if (parts == null) {
                return null;
            }
            if (parts.size() != 4
                    || !parts.get(0).equals(search.order())
                    || !parts.get(1).equals(search.filters().fingerprint())) {
                throw Cursor.bad();
            }
            try {
                return new Place(parts.get(2), UUID.fromString(parts.get(3)));
            } catch (IllegalArgumentException forged) {
                throw Cursor.bad();
            }
        }

        /** A forged key shows only when the database cannot read it: class 22 is "data exception". */
        static RuntimeException unfit(SQLException broken) {
            var state = broken.getSQLState();
            return state != null && state.startsWith("22") ? Cursor.bad() : new DatabaseException(broken);
        }
    }
}
