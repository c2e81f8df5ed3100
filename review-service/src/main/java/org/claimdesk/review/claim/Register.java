package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is on record: keeps every published version of a claim and announces the newest. The claim's row is locked. */
@ApplicationScoped
public class Register {

    private final PublishedVersions versions;
    private final Appearances appearances;
    private final Articles articles;
    private final Announcement announcement;

    Register(PublishedVersions versions, Appearances appearances, Articles articles, Announcement announcement) {
        this.versions = versions;
        this.appearances = appearances;
        this.articles = articles;
        this.announcement = announcement;
    }

    /** After a transition: publishes an approval or amendment, or a withdrawal when the claim was on record before. */
    @Transactional(TxType.MANDATORY)
    public void follow(
            Claim claim,
            ClaimStatus before,
            WithdrawalCause cause,
            @Nullable String reason,
            @Nullable UUID actor,
            Instant now) {
        var all = new ArrayList<>(versions.of(claim.id()));
        if (claim.status() == ClaimStatus.APPROVED) {
            Instant at = all.isEmpty() ? now : all.getLast().endAt(now);
            add(all, new PublishedVersion(claim, appearancesOf(claim), at, actor));
            claim.approvedOnRecord(at, actor);
        } else if (before == ClaimStatus.APPROVED) {
            var last = all.getLast();
            add(all, new PublishedVersion(claim, last, last.endAt(now), cause, reason, actor));
        } else {
            return;
        }
        announce(claim, all);
    }

    /** What is known about an article of the claim changed: a new version, approved when the last one was. */
    @Transactional(TxType.MANDATORY)
    public void correct(Claim claim, Instant now) {
        var all = new ArrayList<>(versions.of(claim.id()));
        var last = all.getLast();
        add(all, new PublishedVersion(claim, appearancesOf(claim), last.endAt(now), last.actor()));
        announce(claim, all);
    }

    /** The claim was marked or unmarked; what it says is unchanged. */
    @Transactional(TxType.MANDATORY)
    public void mark(Claim claim) {
        announce(claim, versions.of(claim.id()));
    }

    private void add(List<PublishedVersion> all, PublishedVersion next) {
        versions.persist(next);
        all.add(next);
    }

    private void announce(Claim claim, List<PublishedVersion> all) {
        claim.announced();
        announcement.announce(claim, all);
    }

    private List<PublishedAppearance> appearancesOf(Claim claim) {
        var places = appearances.of(claim.id());
        Map<UUID, Article> known =
                articles.all(places.stream().map(Appearance::articleId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
        return places.stream()
                .map(place -> place.publish(claim.statement(), Objects.requireNonNull(known.get(place.articleId()))))
                .toList();
    }
}
