package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.shell.account.AccountNames;
import org.jspecify.annotations.Nullable;

/** How far reviewers agree who judged without knowing of each other. A claim of which one verdict is out says nothing yet. */
@ApplicationScoped
public class AgreementFigures {

    private static final String PAIRS = """
        select a.account_id as first, b.account_id as second, a.verdict as one, b.verdict as other
        from blind_verdict a join blind_verdict b
            on b.claim_id = a.claim_id and b.version = a.version and b.account_id > a.account_id\
        """;

    private final EntityManager entities;
    private final AccountNames names;

    AgreementFigures(EntityManager entities, AccountNames names) {
        this.entities = entities;
        this.names = names;
    }

    @Transactional
    Agreement all() {
        var judged = judged();
        var units = judged.stream().map(one -> List.of(one.one(), one.other())).toList();
        var alpha = Krippendorff.nominal(units);
        long agreed = judged.stream().filter(Both::agree).count();
        var pairs = judged.stream().map(Both::who).distinct().sorted().map(who -> pair(who, judged));
        return new Agreement(judged.size(), agreed, alpha.isPresent() ? alpha.getAsDouble() : null, pairs.toList());
    }

    private Pair pair(Who who, List<Both> judged) {
        var theirs = judged.stream().filter(one -> one.who().equals(who)).toList();
        return new Pair(
                names.of(who.first()),
                names.of(who.second()),
                theirs.size(),
                theirs.stream().filter(Both::agree).count());
    }

    @SuppressWarnings("unchecked")
    private List<Both> judged() {
        Stream<Tuple> rows = entities.createNativeQuery(PAIRS, Tuple.class).getResultStream();
        return rows.map(row -> new Both(
                        new Who(row.get("first", UUID.class), row.get("second", UUID.class)),
                        row.get("one", String.class),
                        row.get("other", String.class)))
                .toList();
    }

    private record Who(UUID first, UUID second) implements Comparable<Who> {

        @Override
        public int compareTo(Who other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Both(Who who, String one, String other) {

        boolean agree() {
            return one.equals(other);
        }
    }

    /**
     * @param claims judged by two people each
     * @param alpha Krippendorff's, of the verdicts; null when there is nothing to tell chance from
     */
    public record Agreement(
            long claims, long agreed, @Nullable Double alpha, List<Pair> pairs) {}

    /** Two people and the claims that both judged. */
    public record Pair(String first, String second, long claims, long agreed) {

        public double share() {
            return claims == 0 ? 0 : (double) agreed / claims;
        }
    }
}
