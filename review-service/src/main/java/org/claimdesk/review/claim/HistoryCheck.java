package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.UUID;

/** Proves a claim's history against its chain, its head and its notes. */
@ApplicationScoped
public class HistoryCheck {

    private final Claims claims;
    private final HistoryRows rows;
    private final HistoryNotes notes;

    HistoryCheck(Claims claims, HistoryRows rows, HistoryNotes notes) {
        this.claims = claims;
        this.rows = rows;
        this.notes = notes;
    }

    /**
     * @return the number of the first row that is broken or missing; empty when the history is whole. An erased note
     *     breaks nothing, a changed one does.
     * @throws ClaimUnknown when there is no such claim
     */
    @Transactional
    public OptionalInt firstBroken(UUID claimId) {
        var claim = claims.get(claimId);
        int number = 0;
        byte[] hash = HistoryHash.START;
        for (var row : rows.of(claimId)) {
            if (!row.follows(number, hash)) {
                return OptionalInt.of(number + 1);
            }
            number = row.number();
            hash = row.hash();
        }
        boolean whole = number == claim.history().number()
                && Arrays.equals(hash, claim.history().hash());
        return whole ? firstChangedNote(claimId) : OptionalInt.of(number + 1);
    }

    private OptionalInt firstChangedNote(UUID claimId) {
        var all = rows.of(claimId);
        return notes.of(claimId).stream()
                .filter(note -> !Arrays.equals(
                        HistoryHash.ofNote(note.salt(), note.text()),
                        all.get(note.number() - 1).noteDigest()))
                .mapToInt(HistoryNote::number)
                .findFirst();
    }
}
