package org.claimdesk.query.conflict;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.query.approved.Appearance;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Passage;
import org.claimdesk.query.approved.Standing;
import org.claimdesk.query.approved.TextFragment;
import org.claimdesk.query.approved.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as readers see it: the values of claims on record side by side.
 *
 * @param attribute what the values are given for
 * @param status OPEN or SETTLED
 * @param disputed whether two of its claims on record conflict and no finding settles that
 * @param reopenedAt when a claim joined after the finding
 * @param members the claims on record, by the date they speak of
 * @param withdrawn tombstones of claims that were members and are no longer on record
 */
public record ConflictOnRecord(
        UUID id,
        long version,
        String attribute,
        ConflictStatus status,
        boolean disputed,
        @Nullable Instant reopenedAt,
        List<Value> members,
        List<Gone> withdrawn,
        @Nullable Found finding,
        Instant changedAt,
        Map<String, String> links) {

    /**
     * What one claim says about the attribute.
     *
     * @param standing the claim's standing in words; show it wherever you show the claim
     * @param value as written, null where the claims differ in more than a value
     * @param asOf ISO 8601; null when neither claim nor article is dated
     * @param preferred whether the finding holds by this claim
     * @param link opens the article at the passage; null when the article has no web address
     */
    public record Value(
            UUID claimId,
            String text,
            String standing,
            @Nullable String value,
            @Nullable String asOf,
            @Nullable String speaker,
            @Nullable String origin,
            boolean preferred,
            UUID articleId,
            Article article,
            Passage passage,
            @Nullable String link,
            Map<String, String> links) {}

    /** Where a member stood. */
    public record Gone(
            UUID claimId, Withdrawal.Cause cause, @Nullable String reason, Instant withdrawnAt) {}

    /** What a person found, as far as its claims are on record. */
    public record Found(
            FindingVerdict verdict,
            String words,
            @Nullable String note,
            List<Finding.Cited> citations,
            @Nullable UUID preferred,
            @Nullable Instant at) {}

    static ConflictOnRecord of(ConflictSet set, boolean shown, Map<UUID, MemberClaim> claims, Links links) {
        var finding = set.finding();
        var preferred = finding == null ? null : finding.preferred();
        var values = set.members().stream()
                .flatMap(member -> Stream.ofNullable(claim(member, claims))
                        .map(claim -> value(member, claim, member.claimId().equals(preferred), links)))
                .sorted(Comparator.comparing((Value value) -> Objects.requireNonNullElse(value.asOf(), ""))
                        .thenComparing(Value::claimId))
                .toList();
        return new ConflictOnRecord(
                set.id(),
                set.version(),
                set.attribute(),
                set.status(),
                shown && !set.settled(),
                set.reopenedAt(),
                values,
                gone(set, claims),
                finding == null ? null : found(finding, values),
                set.changedAt(),
                Map.of(
                        "self", links.base() + "/api/v1/conflicts/" + set.id(),
                        "page", links.base() + "/conflicts/" + set.id()));
    }

    private static @Nullable Claim claim(ConflictSet.Member member, Map<UUID, MemberClaim> claims) {
        var found = claims.get(member.claimId());
        return found == null ? null : found.claim();
    }

    private static Value value(ConflictSet.Member member, Claim claim, boolean preferred, Links links) {
        var place = claim.appearances().stream()
                .filter(appearance -> appearance.articleId().equals(member.articleId()))
                .findFirst()
                .or(() -> claim.appearances().stream().findFirst())
                .orElse(null);
        return new Value(
                claim.id(),
                claim.text(),
                Standing.of(claim),
                member.value(),
                member.asOf(),
                claim.speaker(),
                member.origin() == null && place != null ? place.origin() : member.origin(),
                preferred,
                Objects.requireNonNullElse(place == null ? member.articleId() : place.articleId(), claim.id()),
                place == null ? Article.UNKNOWN : place.article(),
                place == null ? new Passage(0, 0, claim.text(), "", "") : place.passage(),
                place == null ? null : link(place),
                Map.of("self", links.api(claim.id()), "page", links.page(claim.id())));
    }

    private static @Nullable String link(Appearance place) {
        return TextFragment.link(place.article().url(), place.passage());
    }

    /** A merged claim has no tombstone here: the one it went into is the member. */
    private static List<Gone> gone(ConflictSet set, Map<UUID, MemberClaim> claims) {
        return set.members().stream()
                .flatMap(member -> Stream.ofNullable(claims.get(member.claimId()))
                        .flatMap(claim -> Stream.ofNullable(claim.withdrawal()))
                        .filter(withdrawal -> withdrawal.mergedInto() == null)
                        .map(withdrawal -> new Gone(
                                member.claimId(), withdrawal.cause(), withdrawal.reason(), withdrawal.withdrawnAt())))
                .toList();
    }

    private static Found found(Finding finding, List<Value> values) {
        return new Found(
                finding.verdict(),
                finding.verdict().words(),
                finding.note(),
                finding.citations(),
                values.stream().anyMatch(Value::preferred) ? finding.preferred() : null,
                finding.at());
    }
}
