package org.claimdesk.review.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proves every history of a database against its chains, and the chains against the signed roots. Stands on the JDK and
 * JDBC alone, so that it does not depend on the service whose work it checks. A part of the claims at a time, so that
 * memory stays small.
 */
final class HistoryVerification {

    /** Bytes of the roots' file for which one more part is made; each part reads the file once. */
    private static final long BYTES_A_PART = 32L << 20;

    private static final int MOST_PARTS = 256;

    private final Connection database;
    private final Path folder;
    private final PublicKey key;

    /**
     * @param database a connection of its own, which is closed or used for nothing else afterwards
     * @param key whose signatures count
     */
    HistoryVerification(Connection database, Path folder, PublicKey key) {
        this.database = database;
        this.folder = folder;
        this.key = key;
    }

    /** The roots are read before the database, so that what is signed has been committed in what is seen. */
    Report run() throws SQLException, IOException, GeneralSecurityException {
        var file = RootsFile.in(folder);
        long length = Files.exists(file) ? Files.size(file) : 0;
        var signatures = new RootsReader(file, root -> RootKeys.signed(key, root));
        try {
            signatures.read(length, head -> false, (root, heads) -> {});
        } catch (RootsBroken broken) {
            return new Report(signatures.last().orElse(null), 0, 0, List.of(), broken.getMessage());
        }
        var newest = signatures.last().orElse(null);
        database.setAutoCommit(false);
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        int parts = (int) Math.min(MOST_PARTS, 1 + length / BYTES_A_PART);
        var walk = new HistoryWalk(database, newest == null ? 0 : newest.horizon());
        var findings = new ArrayList<Finding>();
        for (int part = 0; part < parts; part++) {
            var range = new IdRange(256 * part / parts, 256 * (part + 1) / parts);
            var sealed = new SealedHeads();
            new RootsReader(file, root -> true)
                    .read(
                            signatures.end(),
                            head -> range.holds(head.claimId()),
                            (root, heads) -> heads.forEach(head -> sealed.add(root, head)));
            findings.addAll(walk.through(range, sealed));
            sealed.left().ifPresent(findings::add);
        }
        database.rollback();
        return new Report(newest, walk.claims(), walk.rows(), findings, null);
    }

    /**
     * Claims by the first byte of their id.
     *
     * @param from 0 to 255
     * @param to 256 at most, exclusive
     */
    record IdRange(int from, int to) {

        boolean holds(UUID id) {
            int first = (int) (id.getMostSignificantBits() >>> 56);
            return first >= from && first < to;
        }

        UUID least() {
            return new UUID((long) from << 56, 0);
        }

        UUID most() {
            return new UUID((long) (to - 1) << 56 | 0x00FF_FFFF_FFFF_FFFFL, -1L);
        }
    }

    /**
     * @param newest root that holds; null when there is none
     * @param findings the first broken row of each history that is broken, by claim
     * @param roots what is wrong with the roots' file, after which nothing else was looked at
     */
    record Report(
            @Nullable Root newest,
            long claims,
            long rows,
            List<Finding> findings,
            @Nullable String roots) {

        boolean whole() {
            return findings.isEmpty() && roots == null;
        }
    }
}
