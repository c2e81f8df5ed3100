package org.claimdesk.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.comparison.alignment.Wording;
import org.claimdesk.comparison.facet.Finding;
import org.claimdesk.comparison.facet.Pair;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.language.Token;
import org.jspecify.annotations.Nullable;

/** Weighs what the facets found. Without certain evidence the answer is RELATED or UNRELATED. */
final class Verdict {

    private static final double SAID_THERE = 0.85;
    private static final double SAID_HERE = 0.55;
    private static final double SAME_VALUE = 0.45;
    private static final double RELATED = 0.42;

    private Verdict() {}

    static Comparison of(Pair pair, List<Finding> findings) {
        double left = pair.alignment().leftCovered();
        double right = pair.alignment().rightCovered();
        double closeness = closeness(pair.cosine(), left, right);
        double score = Math.clamp(
                (Math.max(0, pair.cosine()) + 2 * Wording.likeness(tokens(pair.a()), tokens(pair.b()))) / 3, 0, 1);
        if (has(findings, Finding.Kind.CONFLICT)) {
            return new Comparison(
                    Relation.CONFLICTS,
                    score,
                    reasons(findings, Finding.Kind.CONFLICT),
                    null,
                    values(findings, Finding.Kind.CONFLICT));
        }
        Optional<Finding> update = first(findings, Finding.Kind.UPDATE);
        if (update.isPresent()) {
            return new Comparison(
                    Relation.UPDATES,
                    score,
                    update.get().reason(),
                    update.get().newer(),
                    update.get().values());
        }
        boolean apart = has(findings, Finding.Kind.APART);
        double most = Math.max(left, right);
        double least = Math.min(left, right);
        if (!apart && has(findings, Finding.Kind.AGREEMENT) && (most >= SAME_VALUE || pair.oneSubject())) {
            return new Comparison(
                    Relation.AGREES,
                    score,
                    reasons(findings, Finding.Kind.AGREEMENT),
                    null,
                    values(findings, Finding.Kind.AGREEMENT));
        }
        if (!apart && !numbersDiffer(pair, findings) && most >= SAID_THERE && least >= SAID_HERE) {
            return new Comparison(Relation.AGREES, score, "says the same in other words", null, null);
        }
        if (apart) {
            return new Comparison(Relation.RELATED, score, reasons(findings, Finding.Kind.APART), null, null);
        }
        return closeness >= RELATED
                ? new Comparison(
                        Relation.RELATED, score, "the same matter, nothing that agrees or conflicts", null, null)
                : new Comparison(Relation.UNRELATED, score, "nothing in common that tells", null, null);
    }

    /** Both give numbers, and none that agree. */
    private static boolean numbersDiffer(Pair pair, List<Finding> findings) {
        return !pair.a().measures().isEmpty()
                && !pair.b().measures().isEmpty()
                && !has(findings, Finding.Kind.AGREEMENT);
    }

    private static List<Token> tokens(Statement statement) {
        return statement.claim().tokens();
    }

    /** How near the matters lie; how much one says more than the other hardly counts, as it does for the score. */
    private static double closeness(double cosine, double left, double right) {
        double harmonic = left + right == 0 ? 0 : 2 * left * right / (left + right);
        return Math.clamp(0.5 * Math.max(0, cosine) + 0.5 * harmonic, 0, 1);
    }

    private static boolean has(List<Finding> findings, Finding.Kind kind) {
        return first(findings, kind).isPresent();
    }

    private static Optional<Finding> first(List<Finding> findings, Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
    }

    private static Comparison.@Nullable Values values(List<Finding> findings, Finding.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind && finding.values() != null)
                .findFirst()
                .map(Finding::values)
                .orElse(null);
    }

    private static String reasons(List<Finding> findings, Finding.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::reason)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
