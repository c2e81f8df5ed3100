package org.claimdesk.query.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.shell.live.Notifications;

/**
 * Writes the order of changes. A number is given under the lock of the register's row and that lock is held until the commit, so
 * whoever sees number n sees every number below it.
 */
@ApplicationScoped
public class ChangeJournal {

    /** The channel that wakes those who follow the changes. */
    public static final String CHANNEL = "changes";

    private final Notifications notifications;

    ChangeJournal(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Numbers a change in the transaction under way, which holds the register's row. */
    public void append(Connection connection, UUID claimId, long version, ChangeType type) throws SQLException {
        new Sql(
                        "WITH next AS (UPDATE public.register SET last_change = last_change + 1 WHERE id = 1"
                                + " RETURNING epoch, last_change)"
                                + " INSERT INTO public.change (epoch, n, claim_id, version, type)"
                                + " SELECT epoch, last_change, ?, ?, ? FROM next",
                        claimId,
                        version,
                        type.name())
                .run(connection);
        notifications.send(CHANNEL, "");
    }
}
