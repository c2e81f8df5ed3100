package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.comparison.Comparer;
import org.claimdesk.comparison.Comparison;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.matching.CheckedText.Outcome;
import org.jspecify.annotations.Nullable;

/** Compares what a text states with the claims that may tell something about it. */
@ApplicationScoped
class Verdicts {

    /** So alike are only the same words, or the same value in nearly the same words. */
    private static final double NEAR = 0.9;

    private static final Comparator<Found> WEIGHTIEST = Comparator.comparing(Found::nearRepeat)
            .reversed()
            .thenComparing(Found::outcome)
            .thenComparing(found -> -found.comparison.score())
            .thenComparing(found -> found.claim.id());

    private final StandingClaims standing;
    private final MatchingConfig config;

    Verdicts(StandingClaims standing, MatchingConfig config) {
        this.standing = standing;
        this.config = config;
    }

    /** A claim that tells something about a statement of the text. */
    record Found(AskedText.Said said, Claim claim, Outcome outcome, Comparison comparison) {

        /** Who repeats the record is told that first, whatever else stands on record. */
        boolean nearRepeat() {
            return outcome == Outcome.REPEATS && comparison.score() >= NEAR;
        }
    }

    /**
     * What is found for each piece of the text, the weightiest first.
     *
     * @param near the candidates of each statement
     */
    List<List<Found>> of(
            Connection connection, String schema, AskedText text, List<List<UUID>> near, MatchingModels.Loaded models)
            throws SQLException {
        var ids = new HashSet<UUID>();
        near.forEach(ids::addAll);
        var claims = standing.of(connection, schema, ids, models);
        var found = new ArrayList<Map<UUID, Found>>();
        text.pieces().forEach(piece -> found.add(new HashMap<>()));
        for (int i = 0; i < near.size(); i++) {
            var said = text.statements().get(i);
            for (var id : near.get(i)) {
                var other = claims.get(id);
                var one = other == null ? null : compare(said, other, models.comparer());
                if (one != null) {
                    found.get(said.piece()).merge(id, one, (a, b) -> WEIGHTIEST.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        return found.stream()
                .map(of -> of.values().stream()
                        .sorted(WEIGHTIEST)
                        .limit(config.matches())
                        .toList())
                .toList();
    }

    private static @Nullable Found compare(AskedText.Said said, StandingClaims.Prepared other, Comparer comparer) {
        var comparison = comparer.compare(said.statement(), other.statement());
        return switch (comparison.relation()) {
            case AGREES -> new Found(said, other.claim(), Outcome.REPEATS, comparison);
            case CONFLICTS -> new Found(said, other.claim(), Outcome.CONTRADICTS, comparison);
            case UPDATES -> new Found(said, other.claim(), Outcome.UPDATES, comparison);
            case RELATED, UNRELATED -> null;
        };
    }
}
