package org.claimdesk.comparison.statement;

import java.util.List;
import java.util.Set;
import org.claimdesk.language.AnalyzedClaim;

/**
 * A claim made ready. Making one costs some hundred microseconds; one side may be kept for many comparisons.
 *
 * @param claim what it was made of
 * @param topic words of the names that its article is about, lower case
 */
public record Statement(
        AnalyzedClaim claim,
        List<Term> terms,
        List<Measure> measures,
        List<Moment> moments,
        List<Role> roles,
        Subject subject,
        Set<String> topic) {

    public Statement {
        terms = List.copyOf(terms);
        measures = List.copyOf(measures);
        moments = List.copyOf(moments);
        roles = List.copyOf(roles);
        topic = Set.copyOf(topic);
    }

    /**
     * @param topic words of the names that the article is about, lower case
     * @param about the share by which "about" and its like widen a value
     */
    public static Statement of(AnalyzedClaim analyzed, Set<String> topic, double about) {
        AnalyzedClaim claim = Retagged.of(analyzed);
        List<Term> terms = Terms.of(claim);
        List<Moment> moments = Moments.of(claim, terms);
        return new Statement(
                claim,
                terms,
                Measures.of(claim, terms, moments, about),
                moments,
                Roles.of(claim.tokens(), terms),
                Subject.of(claim.tokens(), terms, topic),
                topic);
    }

    public double weight() {
        return terms.stream().mapToDouble(Term::weight).sum();
    }

    public List<Term> names() {
        return terms.stream().filter(Term::name).toList();
    }
}
