package org.claimdesk.query.approved;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Which read model serves. Asked before every read, so it is remembered for a second: after a switch the old model is still
 * whole, only no longer fed.
 */
@ApplicationScoped
public class ActiveModel {

    private static final long KEEP_NANOS = Duration.ofSeconds(1).toNanos();

    private final DataSource database;
    private volatile @Nullable Seen seen;

    ActiveModel(DataSource database) {
        this.database = database;
    }

    /** The serving model's schema. */
    public String schema() {
        var last = seen;
        if (last == null || System.nanoTime() - last.nanos > KEEP_NANOS) {
            last = new Seen(read(), System.nanoTime());
            seen = last;
        }
        return last.model.schema();
    }

    /** Makes the next read look again, after this process has switched. */
    public void forget() {
        seen = null;
    }

    private Model read() {
        try (var connection = database.getConnection()) {
            return Model.of(new Sql("SELECT active FROM public.register")
                    .one(connection, row -> row.getString(1))
                    .orElseThrow());
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private record Seen(Model model, long nanos) {}
}
