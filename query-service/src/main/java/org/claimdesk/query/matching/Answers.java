package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.comparison.Comparison;
import org.claimdesk.query.approved.Companies;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.matching.CheckedText.Match;
import org.claimdesk.query.matching.CheckedText.Newer;
import org.claimdesk.query.matching.CheckedText.Outcome;
import org.claimdesk.query.matching.CheckedText.Sentence;
import org.claimdesk.query.matching.CheckedText.Values;

/** Puts together what is told about a text. */
@ApplicationScoped
class Answers {

    private final Companies companies;
    private final Links links;

    Answers(Companies companies, Links links) {
        this.companies = companies;
        this.links = links;
    }

    /** The answer, with what other claims make of those found. */
    CheckedText told(
            Connection connection, String schema, AskedText text, List<List<Verdicts.Found>> found, IndexState state)
            throws SQLException {
        var ids = found.stream()
                .flatMap(List::stream)
                .map(one -> one.claim().id())
                .distinct()
                .toList();
        var company = companies.of(connection, schema, ids);
        var sentences = new ArrayList<Sentence>();
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (int i = 0; i < text.pieces().size(); i++) {
            var piece = text.pieces().get(i);
            var matches = found.get(i).stream().map(one -> match(one, company)).toList();
            var outcome =
                    matches.isEmpty() ? Outcome.NOT_COVERED : matches.getFirst().relation();
            counts.merge(outcome, 1, Integer::sum);
            var passage = piece.passage();
            sentences.add(new Sentence(
                    passage.start(), passage.end(), piece.text(), passage.kind().code(), outcome, matches));
        }
        return new CheckedText(
                text.extraction().language(),
                text.extraction().supported() ? null : "LANGUAGE_NOT_SUPPORTED",
                counts,
                sentences,
                state.index().size(),
                state.reached().toString());
    }

    private Match match(Verdicts.Found found, Map<UUID, Company> company) {
        var comparison = found.comparison();
        var values = comparison.values();
        var newer = comparison.newer();
        return new Match(
                found.outcome(),
                found.said().text(),
                newer == null ? null : newer == Comparison.Newer.FIRST ? Newer.TEXT : Newer.CLAIM,
                comparison.score(),
                comparison.reason(),
                values == null ? null : new Values(values.attribute(), values.first(), values.second()),
                MatchedClaim.of(
                        found.claim(), company.getOrDefault(found.claim().id(), Company.UNKNOWN), links));
    }
}
