package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Proves a claim's history against its chain, its head, its notes and its names. */
@ApplicationScoped
public class HistoryCheck {

    private final Claims claims;
    private final HistoryRows rows;
    private final HistoryNotes notes;
    private final HistoryNames names;

    HistoryCheck(Claims claims, HistoryRows rows, HistoryNotes notes, HistoryNames names) {
        this.claims = claims;
        this.rows = rows;
        this.notes = notes;
        this.names = names;
    }

    /**
     * @return the number of the first row that is broken or missing; empty when the history is whole. What was erased
     *     breaks nothing, what was changed does.
     * @throws ClaimUnknown when there is no such claim
     */
    @Transactional
    public OptionalInt firstBroken(UUID claimId) {
        var newest = claims.get(claimId).history();
        var all = rows.of(claimId);
        var chain = new HistoryChain();
        var broken = all.stream()
                .map(row -> chain.next(row.line()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> chain.end(newest.number(), newest.hash()));
        if (broken.isPresent()) {
            return OptionalInt.of(broken.get().number());
        }
        var note = firstChangedNote(claimId, all);
        return note.isPresent() ? note : firstChangedName(claimId, all);
    }

    private OptionalInt firstChangedNote(UUID claimId, List<HistoryRow> all) {
        return notes.of(claimId).stream()
                .filter(note -> !Arrays.equals(
                        HistoryHash.ofNote(note.salt(), note.text()),
                        all.get(note.number() - 1).noteDigest()))
                .mapToInt(HistoryNote::number)
                .findFirst();
    }

    private OptionalInt firstChangedName(UUID claimId, List<HistoryRow> all) {
        var changed = names.of(claimId).stream().filter(name -> !name.whole()).toList();
        return all.stream()
                .filter(row -> changed.stream().anyMatch(name -> name.isOf(row)))
                .mapToInt(HistoryRow::number)
                .findFirst();
    }
}
