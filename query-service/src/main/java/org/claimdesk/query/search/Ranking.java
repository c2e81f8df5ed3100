package org.claimdesk.query.search;

import java.util.List;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.query.matching.Nearness;

/**
 * Where the rows of a search come from and what they are sorted by. Whatever the mode, a claim's place depends on the claim and
 * the question alone, so that a cursor holds while others come and go; semantic and hybrid rank the first 1,000 before filters.
 *
 * @param from FROM and WHERE, ready for more conditions
 * @param key of the order
 * @param sqlType of the key
 */
record Ranking(Sql from, Sql key, String sqlType) {

    private static final String NEAR =
            "SELECT x.id, x.cosine FROM unnest(CAST(? AS uuid[]), CAST(? AS float8[])) AS x (id, cosine)";

    /** A search for words. */
    static Ranking words(ClaimSearch search, String schema) {
        var key =
                switch (search.sort()) {
                    case RELEVANCE ->
                        new Matching(String.valueOf(search.filters().q())).rank();
                    case NEWEST, OLDEST -> new Sql("v.valid_from");
                    case PUBLISHED -> new Sql("v.published");
                };
        return new Ranking(
                new Conditions(schema, search.filters()).from(),
                key,
                search.sort().sqlType());
    }

    /** A search for meaning, alone or beside the words. */
    static Ranking meaning(ClaimSearch search, String schema, List<Nearness.Near> near) {
        var found = new Sql(
                NEAR,
                near.stream().map(one -> one.id().toString()).toArray(String[]::new),
                near.stream().map(Nearness.Near::cosine).toArray(Double[]::new));
        var key = new Sql("n.cosine");
        if (search.mode() == Mode.HYBRID) {
            var words = new Matching(String.valueOf(search.filters().q()));
            found = new Sql("SELECT u.id, max(u.cosine) AS cosine FROM (")
                    .add(found)
                    .add(" UNION ALL (SELECT v.claim_id, 0 FROM " + schema + ".claim_version v WHERE v.standing AND ")
                    .add(words.condition())
                    .add(" ORDER BY ")
                    .add(words.rank())
                    .add(" DESC, v.claim_id LIMIT ?)) u GROUP BY u.id", Nearness.RANKED);
            key = new Sql("(n.cosine + least(1.0::float8, ").add(words.rank()).add(")) / 2");
        }
        var from = new Sql(" FROM (")
                .add(found)
                .add(") n JOIN " + schema + ".claim_version v ON v.claim_id = n.id WHERE ")
                .add(new Conditions(schema, search.filters().withoutWords()).where());
        return new Ranking(from, key, "float8");
    }
}
