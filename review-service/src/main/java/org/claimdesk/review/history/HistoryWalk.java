package org.claimdesk.review.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.review.claim.HistoryChain;
import org.claimdesk.review.claim.HistoryHash;
import org.claimdesk.review.claim.HistoryLine;
import org.jspecify.annotations.Nullable;

/** Walks through the histories of a database, row by row. */
final class HistoryWalk {

    private static final String ROWS = """
        select c.id as claim, c.history_number, c.history_hash, h.number, h.type, h.version, h.actor, h.at, h.body,
            h.note_digest, h.name_digest, h.previous_hash, h.hash, h.written_by < cast(? as xid8) as covered,
            n.salt as note_salt, n.text as note, m.salt as name_salt, m.account_id as named, m.name
        from claim c
            left join history h on h.claim_id = c.id
            left join history_note n on n.claim_id = h.claim_id and n.number = h.number
            left join history_name m on m.digest = h.name_digest
        where c.id between ? and ? order by c.id, h.number\
        """;
    private static final int ROWS_AT_ONCE = 1000;

    private final Connection database;
    private final long horizon;
    private long claims;
    private long rows;

    /** @param horizon of the newest root: what was written below it has to be signed for */
    HistoryWalk(Connection database, long horizon) {
        this.database = database;
        this.horizon = horizon;
    }

    long claims() {
        return claims;
    }

    long rows() {
        return rows;
    }

    /** The first broken row of each history that is broken. */
    List<Finding> through(HistoryVerification.IdRange range, SealedHeads sealed) throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var select = database.prepareStatement(ROWS)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setString(1, Long.toString(horizon));
            select.setObject(2, range.least());
            select.setObject(3, range.most());
            try (var row = select.executeQuery()) {
                Claim claim = null;
                while (row.next()) {
                    var id = row.getObject("claim", UUID.class);
                    if (claim == null || !claim.id.equals(id)) {
                        end(claim, sealed, findings);
                        claim = new Claim(id, row.getInt("history_number"), row.getBytes("history_hash"));
                    }
                    claim.next(row, sealed);
                }
                end(claim, sealed, findings);
            }
        }
        return findings;
    }

    private void end(@Nullable Claim claim, SealedHeads sealed, List<Finding> findings) {
        if (claim != null) {
            claims++;
            rows += claim.rows;
            claim.end(sealed).ifPresent(findings::add);
            sealed.forget(claim.id);
        }
    }

    /** One history under way. Its first break is kept. */
    private static final class Claim {

        private final UUID id;
        private final int newest;
        private final byte[] newestHash;
        private final HistoryChain chain = new HistoryChain();
        private @Nullable Finding found;
        private int rows;
        private int last;
        private int lastCovered;

        Claim(UUID id, int newest, byte[] newestHash) {
            this.id = id;
            this.newest = newest;
            this.newestHash = newestHash;
        }

        void next(ResultSet row, SealedHeads sealed) throws SQLException {
            int number = row.getInt("number");
            if (row.wasNull() || found != null) {
                return;
            }
            rows++;
            last = number;
            lastCovered = row.getBoolean("covered") ? number : lastCovered;
            var line = line(row);
            found = chain.next(line)
                    .map(broken -> new Finding(id, broken.number(), broken.what()))
                    .or(() -> sealed.against(id, number, line.hash()))
                    .orElse(null);
            if (found == null) {
                found = changed(row, line)
                        .map(what -> new Finding(id, number, what))
                        .orElse(null);
            }
        }

        Optional<Finding> end(SealedHeads sealed) {
            return Optional.ofNullable(found)
                    .or(() -> sealed.againstEnd(id, last))
                    .or(() -> chain.end(newest, newestHash)
                            .map(broken -> new Finding(id, broken.number(), broken.what())))
                    .or(() -> lastCovered == 0 || sealed.cover(id, lastCovered)
                            ? Optional.empty()
                            : Optional.of(new Finding(id, lastCovered, "is signed for by no root")));
        }

        private HistoryLine line(ResultSet row) throws SQLException {
            return new HistoryLine(
                    id,
                    row.getInt("number"),
                    row.getString("type"),
                    row.getLong("version"),
                    row.getObject("actor", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("body"),
                    row.getBytes("note_digest"),
                    row.getBytes("name_digest"),
                    row.getBytes("previous_hash"),
                    row.getBytes("hash"));
        }

        /** What the erasable tables hold and should not. */
        private static Optional<String> changed(ResultSet row, HistoryLine line) throws SQLException {
            var note = row.getString("note");
            if (note != null
                    && !Arrays.equals(HistoryHash.ofNote(row.getBytes("note_salt"), note), line.noteDigest())) {
                return Optional.of("has another note than was written with it");
            }
            var name = row.getString("name");
            if (name != null
                    && !Arrays.equals(
                            HistoryHash.ofName(row.getBytes("name_salt"), row.getObject("named", UUID.class), name),
                            line.nameDigest())) {
                return Optional.of("has another name than was written with it");
            }
            return Optional.empty();
        }
    }
}
