package org.claimdesk.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.WordingRefused;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/** Where conflicts are looked at and settled. */
@ApplicationScoped
public class ConflictDesk {

    private final ConflictSets sets;
    private final ConflictViews views;
    private final ConflictAnnouncement announcement;
    private final DatabaseClock clock;

    ConflictDesk(ConflictSets sets, ConflictViews views, ConflictAnnouncement announcement, DatabaseClock clock) {
        this.sets = sets;
        this.views = views;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** @param status null for open and settled ones */
    @Transactional
    public Page<ConflictItem> page(@Nullable ConflictStatus status, @Nullable String cursor, int limit) {
        var wanted = status == null ? List.of(ConflictStatus.OPEN, ConflictStatus.SETTLED) : List.of(status);
        var key = Cursor.decode(cursor);
        List<ConflictSet> found = new ArrayList<>(
                key.isEmpty()
                        ? sets.find("status in ?1 order by begunAt desc, id", wanted)
                                .page(0, limit + 1)
                                .list()
                        : sets.find(
                                        "status in ?1 and (begunAt < ?2 or begunAt = ?2 and id > ?3)"
                                                + " order by begunAt desc, id",
                                        wanted,
                                        instant(key.get()),
                                        uuid(key.get()))
                                .page(0, limit + 1)
                                .list());
        String next = null;
        if (found.size() > limit) {
            found.removeLast();
            var last = found.getLast();
            next = Cursor.encode(List.of(last.begunAt().toString(), last.id().toString()));
        }
        return new Page<>(views.of(found), next, null);
    }

    /** @throws ConflictUnknown when there is none */
    @Transactional
    public ConflictItem of(UUID id) {
        return views.of(List.of(sets.get(id))).getFirst();
    }

    /** A person's finding; one that is there already is replaced. */
    @Transactional
    public ConflictItem settle(UUID id, FindingDraft draft, UUID account) {
        sets.lockAll();
        var set = sets.lock(id);
        var preferred = draft.preferred();
        if (preferred != null
                && of(id).members().stream().noneMatch(m -> m.claimId().equals(preferred))) {
            throw new WordingRefused("preferred", "must be a member of the set");
        }
        set.settle(draft, account, clock.now());
        return announce(id);
    }

    /** Tells the world how the set stands now. */
    @Transactional
    public ConflictItem announce(UUID id) {
        var item = views.of(List.of(sets.lock(id))).getFirst();
        announcement.announce(item);
        return item;
    }

    Instant now() {
        return clock.now();
    }

    private static Instant instant(List<String> key) {
        try {
            return Instant.parse(key.getFirst());
        } catch (RuntimeException e) {
            throw Cursor.bad();
        }
    }

    private static UUID uuid(List<String> key) {
        try {
            return UUID.fromString(key.get(1));
        } catch (RuntimeException e) {
            throw Cursor.bad();
        }
    }
}
