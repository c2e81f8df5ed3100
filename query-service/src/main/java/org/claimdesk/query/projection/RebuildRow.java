package org.claimdesk.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a rebuild from its row. */
final class RebuildRow {

    private RebuildRow() {}

    static Rebuild read(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Rebuild(
                row.getObject("id", UUID.class),
                Rebuild.Status.valueOf(row.getString("status")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("records"),
                row.getInt("differences"),
                row.getString("problem"));
    }
}
