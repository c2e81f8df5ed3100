package org.claimdesk.comparison.candidate;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.comparison.origin.PassagePrint;
import org.claimdesk.comparison.statement.Measure;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;

/**
 * What a claim is found by: its telling words; as exact keys its names, what its numbers are given for, and some of its
 * word sequences, by which copies find one another.
 */
public final class ClaimKeys {

    private static final int SEQUENCES = 4;

    private ClaimKeys() {}

    /** @param group of claims that are left out together, as those of one article */
    public static IndexedClaim of(UUID id, UUID group, Statement statement) {
        Stream<String> names = statement.claim().entities().stream()
                .map(entity -> "name " + entity.text().toLowerCase(Locale.ROOT));
        Stream<String> measures = statement.measures().stream().map(ClaimKeys::measure);
        Stream<String> sequences = PassagePrint.of(statement.claim().text()).shingles().stream()
                .sorted()
                .limit(SEQUENCES)
                .map(hash -> "words " + Long.toHexString(hash));
        return new IndexedClaim(
                id,
                group,
                statement.terms().stream().map(Term::lemma).distinct().toList(),
                Stream.of(names, measures, sequences)
                        .flatMap(keys -> keys)
                        .distinct()
                        .toList(),
                statement.claim().embedding());
    }

    private static String measure(Measure measure) {
        String what = measure.kind() != null
                ? measure.kind().name()
                : measure.amount().noun();
        return "measure " + measure.amount().dimension() + " " + (what == null ? "" : what);
    }
}
