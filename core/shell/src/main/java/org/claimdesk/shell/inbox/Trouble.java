package org.claimdesk.shell.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What to make of an effect that failed. */
enum Trouble {

    /** The record is at fault: it goes to the dead letters. */
    POISON,

    /** Something the effect needs is away: try for as long as it takes. */
    OUTAGE,

    /** It may be either: try a few times, then it counts as poison. */
    UNCLEAR;

    static Trouble of(Throwable failure) {
        for (Throwable each = failure; each != null; each = next(each)) {
            Trouble known = known(each);
            if (known != null) {
                return known;
            }
        }
        return UNCLEAR;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private static @Nullable Trouble known(Throwable failure) {
        return switch (failure) {
            case Poison poison -> POISON;
            case ProblemException problem -> problem.status() < 500 ? POISON : OUTAGE;
            case SQLTransientException transientOne -> OUTAGE;
            case SQLException sql -> ofState(sql.getSQLState());
            // Hibernate and Narayana wrap SQL in these; only what is not wrapped speaks for itself.
            case IllegalArgumentException own -> own.getCause() == null ? POISON : null;
            default -> null;
        };
    }

    /** By class of SQLSTATE (PostgreSQL, appendix A). Without one the pool or the driver has no connection. */
    private static Trouble ofState(@Nullable String state) {
        if (state == null || state.length() < 2) {
            return OUTAGE;
        }
        return switch (state.substring(0, 2)) {
            // Bad data, for good.
            case "22" -> POISON;
            // A constraint: mostly a rule, but two consumers may also have inserted the same row at the same time.
            case "23" -> UNCLEAR;
            // Bugs of ours (syntax, missing table, missing right), or a migration under way.
            case "42" -> UNCLEAR;
            default -> OUTAGE;
        };
    }
}
