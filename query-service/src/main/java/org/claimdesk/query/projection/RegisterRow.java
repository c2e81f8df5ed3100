package org.claimdesk.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The one row that says which model serves.
 *
 * @param building the model that a rebuild is filling, null when none runs
 */
record RegisterRow(Model active, @Nullable Model building) {

    /** Locks the row until the transaction ends: projections take turns, and so a number follows its neighbour. */
    static RegisterRow lock(Connection connection) throws SQLException {
        return new Sql("SELECT active, building FROM public.register WHERE id = 1 FOR UPDATE")
                .one(connection, row -> {
                    var building = row.getString(2);
                    return new RegisterRow(Model.of(row.getString(1)), building == null ? null : Model.of(building));
                })
                .orElseThrow();
    }
}
