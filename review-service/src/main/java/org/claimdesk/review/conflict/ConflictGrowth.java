package org.claimdesk.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.review.matching.RelationFollower;
import org.claimdesk.shell.id.NameUuid;

/** Lets conflict sets follow the relations: they begin, grow, merge into the older one, lose members and dissolve. */
@ApplicationScoped
class ConflictGrowth implements RelationFollower {

    private final ConflictSets sets;
    private final ConflictMembers members;
    private final Disagreements disagreements;
    private final ConflictDesk desk;

    ConflictGrowth(ConflictSets sets, ConflictMembers members, Disagreements disagreements, ConflictDesk desk) {
        this.sets = sets;
        this.members = members;
        this.disagreements = disagreements;
        this.desk = desk;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void follow(Collection<UUID> claims) {
        if (disagreements.quiet(claims) && members.ofClaims(claims).isEmpty()) {
            return;
        }
        sets.lockAll();
        Map<UUID, ConflictSet> changed = new HashMap<>();
        var waiting = new ArrayDeque<>(claims);
        Set<UUID> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            UUID claim = waiting.poll();
            if (seen.add(claim)) {
                waiting.addAll(follow(claim, changed));
            }
        }
        members.flush();
        changed.keySet().forEach(desk::announce);
    }

    /** @return claims that left a set and may make one of their own */
    private Set<UUID> follow(UUID claim, Map<UUID, ConflictSet> changed) {
        var mine = setsOf(List.of(claim));
        Set<String> attributes = new HashSet<>(disagreements.attributes(claim));
        mine.forEach(set -> attributes.add(set.attribute()));
        Set<UUID> left = new HashSet<>();
        for (String attribute : attributes) {
            var dispute = disagreements.around(claim, attribute);
            left.addAll(
                    dispute.conflicting() ? grow(attribute, dispute, changed) : leave(claim, mine, attribute, changed));
        }
        return left;
    }

    private Set<UUID> grow(String attribute, Dispute dispute, Map<UUID, ConflictSet> changed) {
        Instant now = desk.now();
        var found = setsOf(dispute.values().keySet()).stream()
                .filter(set -> set.attribute().equals(attribute))
                .sorted(Comparator.comparing(ConflictSet::begunAt).thenComparing(ConflictSet::id))
                .toList();
        ConflictSet oldest;
        if (found.isEmpty()) {
            var least = dispute.values().keySet().stream()
                    .map(UUID::toString)
                    .sorted()
                    .toList();
            oldest = new ConflictSet(
                    NameUuid.of("conflict", attribute, least.get(0), least.get(1), now.toString()), attribute, now);
            sets.persistAndFlush(oldest);
        } else {
            oldest = found.getFirst();
        }
        Set<UUID> left = new HashSet<>();
        boolean touched = oldest.version() == 0 || found.size() > 1 || oldest.status() == ConflictStatus.DISSOLVED;
        for (var set : found.subList(Math.min(1, found.size()), found.size())) {
            members.of(List.of(set.id())).forEach(member -> left.add(member.claimId()));
            set.mergeInto(oldest, now);
            changed.put(set.id(), set);
        }
        boolean grown = false;
        Map<UUID, ConflictMember> present = members.of(List.of(oldest.id())).stream()
                .collect(Collectors.toMap(ConflictMember::claimId, member -> member));
        for (var entry : dispute.values().entrySet()) {
            var member = present.remove(entry.getKey());
            var value = entry.getValue().orElse(null);
            if (member == null) {
                members.persist(new ConflictMember(oldest.id(), entry.getKey(), value, now));
                grown = true;
            } else if (value != null && !value.equals(member.value())) {
                member.gives(value);
                touched = true;
            }
        }
        for (var gone : present.values()) {
            members.delete(gone);
            left.add(gone.claimId());
            touched = true;
        }
        if (grown || touched) {
            oldest.follow(grown, true, now);
            changed.put(oldest.id(), oldest);
        }
        left.removeAll(dispute.values().keySet());
        return left;
    }

    /** The claim conflicts with nobody any more: it goes, or the whole set dissolves. */
    private Set<UUID> leave(UUID claim, List<ConflictSet> mine, String attribute, Map<UUID, ConflictSet> changed) {
        Set<UUID> left = new HashSet<>();
        for (var set : mine) {
            if (!set.attribute().equals(attribute) || set.status() == ConflictStatus.DISSOLVED) {
                continue;
            }
            var all = members.of(List.of(set.id()));
            boolean goesOn = all.stream()
                    .filter(member -> !member.claimId().equals(claim))
                    .anyMatch(member ->
                            disagreements.around(member.claimId(), attribute).conflicting());
            if (goesOn) {
                all.stream().filter(member -> member.claimId().equals(claim)).forEach(members::delete);
                all.forEach(member -> left.add(member.claimId()));
            }
            set.follow(false, goesOn, desk.now());
            changed.put(set.id(), set);
        }
        left.remove(claim);
        return left;
    }

    private List<ConflictSet> setsOf(Collection<UUID> claims) {
        var ids = members.ofClaims(claims).stream().map(ConflictMember::setId).collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : sets.list("id in ?1 and status <> ?2", ids, ConflictStatus.MERGED);
    }
}
