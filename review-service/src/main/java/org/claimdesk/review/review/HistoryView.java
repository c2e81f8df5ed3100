package org.claimdesk.review.review;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.HistoryCheck;
import org.claimdesk.review.claim.HistoryName;
import org.claimdesk.review.claim.HistoryNames;
import org.claimdesk.review.claim.HistoryNote;
import org.claimdesk.review.claim.HistoryNotes;
import org.claimdesk.review.claim.HistoryRow;
import org.claimdesk.review.claim.HistoryRows;
import org.jspecify.annotations.Nullable;

/** The history of a claim, as told and as proven. */
@ApplicationScoped
public class HistoryView {

    private final HistoryRows rows;
    private final HistoryNotes notes;
    private final HistoryNames names;
    private final HistoryCheck check;

    HistoryView(HistoryRows rows, HistoryNotes notes, HistoryNames names, HistoryCheck check) {
        this.rows = rows;
        this.notes = notes;
        this.names = names;
        this.check = check;
    }

    @Transactional
    public History of(UUID claimId) {
        var broken = check.firstBroken(claimId);
        Map<Integer, String> words =
                notes.of(claimId).stream().collect(Collectors.toMap(HistoryNote::number, HistoryNote::text));
        var who = names.of(claimId);
        var items = rows.of(claimId).stream()
                .map(row -> Entry.of(row, name(row, who), words.get(row.number())))
                .toList();
        return new History(items, null, broken.isEmpty(), broken.isEmpty() ? null : broken.getAsInt());
    }

    private static @Nullable String name(HistoryRow row, List<HistoryName> names) {
        return names.stream()
                .filter(name -> name.isOf(row))
                .map(HistoryName::name)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param verified whether every row stands on the one before it and the last is the claim's newest
     * @param firstBroken number of the first row that is changed or missing
     */
    public record History(
            List<Entry> items,
            @Nullable String nextCursor,
            boolean verified,
            @Nullable Integer firstBroken) {}

    /**
     * @param version of the claim after it
     * @param actorName as it was then; null when nobody acted or the name was erased
     * @param hash SHA-256 in hexadecimal, over this row and {@code previousHash}
     */
    public record Entry(
            int number,
            String type,
            long version,
            @Nullable UUID actor,
            @Nullable String actorName,
            Instant at,
            @JsonRawValue String body,
            @Nullable String note,
            String previousHash,
            String hash) {

        static Entry of(HistoryRow row, @Nullable String name, @Nullable String note) {
            var hex = HexFormat.of();
            return new Entry(
                    row.number(),
                    row.type(),
                    row.version(),
                    row.actor(),
                    name,
                    row.at(),
                    row.body(),
                    note,
                    hex.formatHex(row.previousHash()),
                    hex.formatHex(row.hash()));
        }
    }
}
