package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.review.claim.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Writes pairs and announces what changed. */
@ApplicationScoped
class RelationLedger {

    private static final int MOST = 50;
    private static final String REWORDED = "A claim was worded anew; nothing relates the two now.";
    private static final String MERGED = "A claim was merged into another one.";
    private static final String CROWDED = "Other claims stand nearer.";

    private final Relations relations;
    private final RelationAnnouncement announcement;
    private final Instance<RelationFollower> followers;
    private final DatabaseClock clock;

    RelationLedger(
            Relations relations,
            RelationAnnouncement announcement,
            Instance<RelationFollower> followers,
            DatabaseClock clock) {
        this.relations = relations;
        this.announcement = announcement;
        this.followers = followers;
        this.clock = clock;
    }

    /** @param found null when nothing relates the pair any more */
    @Transactional(TxType.MANDATORY)
    void write(UUID pair, @Nullable Found found) {
        var relation = relations.lock(pair);
        if (relation == null) {
            if (found == null) {
                return;
            }
            insert(pair, found);
            relation = Objects.requireNonNull(relations.lock(pair));
        }
        Instant now = clock.now();
        if (found == null) {
            if (relation.holds() != null) {
                relation.dropped(REWORDED, now);
                announce(relation);
            }
        } else if (relation.version() == 0 || !relation.says(found)) {
            relation.compared(found, now);
            announce(relation);
        }
    }

    /** Keeps the {@link #MOST} that tell most of each claim; what a person judged stays. */
    @Transactional(TxType.MANDATORY)
    void prune(Collection<UUID> claims) {
        var all = relations.ofAll(claims).stream()
                .filter(relation -> relation.holds() != null)
                .toList();
        if (all.size() <= MOST) {
            return;
        }
        for (UUID claim : claims) {
            all.stream()
                    .filter(relation -> relation.claims().contains(claim) && relation.holds() != null)
                    .sorted(Comparator.comparingDouble(RelationLedger::weight).reversed())
                    .skip(MOST)
                    .filter(relation -> relation.judged() == null)
                    .forEach(relation -> {
                        relation.dropped(CROWDED, clock.now());
                        announce(relation);
                    });
        }
    }

    /** A merged claim stands to nobody but the one it went into. */
    @Transactional(TxType.MANDATORY)
    void moved(UUID claim, UUID pair) {
        for (var relation : relations.of(claim)) {
            if (!relation.id().equals(pair) && relation.holds() != null) {
                relation.dropped(MERGED, clock.now());
                announce(relation);
            }
        }
    }

    @Transactional(TxType.MANDATORY)
    void follow(List<UUID> claims) {
        followers.forEach(follower -> follower.follow(claims));
    }

    /** Tells only what the topic has to say: nothing is taken back that was never told. */
    @Transactional(TxType.MANDATORY)
    void announce(Relation relation) {
        boolean publish = relation.toPublish();
        if (publish || relation.publishedRelated()) {
            relation.published(publish);
            announcement.announce(relation);
        }
    }

    private static double weight(Relation relation) {
        double judged = relation.judged() == null ? 0 : 10;
        return judged + (relation.holds() == RelationKind.RELATED ? 0 : 1) + relation.score();
    }

    /** Two matchings may meet at a new pair: the one that comes second waits here and then finds it. */
    private void insert(UUID pair, Found found) {
        boolean inOrder = Relation.inOrder(found.of(), found.other());
        relations
                .getEntityManager()
                .createNativeQuery("""
                        insert into relation (id, version, first_claim, second_claim, first_article, second_article,
                            score, reason, copied, compared_at)
                        values (:id, 0, :first, :second, :firstArticle, :secondArticle, 0, '', false,
                            clock_timestamp()) on conflict do nothing""")
                .setParameter("id", pair)
                .setParameter("first", inOrder ? found.of() : found.other())
                .setParameter("second", inOrder ? found.other() : found.of())
                .setParameter("firstArticle", inOrder ? found.articleId() : found.otherArticle())
                .setParameter("secondArticle", inOrder ? found.otherArticle() : found.articleId())
                .executeUpdate();
    }
}
