package org.claimdesk.query.changes;

import java.util.regex.Pattern;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of changes, written {@code epoch.n}.
 *
 * @param epoch counts the lives of the database; a database set up anew begins a new one
 * @param n the change's number, from 1 on without a gap; 0 is the place before the first
 */
public record Position(long epoch, long n) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /**
     * Reads what a caller sent.
     *
     * @param after null, empty or "0" for the beginning
     * @param newest the last change there is
     * @throws ProblemException 400 when it is no cursor, 410 when it belongs to an epoch that is over
     */
    static Position parse(@Nullable String after, Position newest) {
        if (after == null || after.isEmpty() || after.equals("0")) {
            return new Position(newest.epoch, 0);
        }
        var matcher = FORM.matcher(after);
        if (!matcher.matches()) {
            throw new ProblemException(400, "bad-input", "Bad input", "after must be a cursor of this list.")
                    .violation("after", "is not a cursor of this list: epoch.n, or 0 for the beginning");
        }
        var position = new Position(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        if (position.epoch != newest.epoch || position.n > newest.n) {
            throw new ProblemException(
                    410,
                    "epoch-over",
                    "This cursor is void",
                    "The register was set up anew since this cursor was handed out. Drop what you hold and start from 0.");
        }
        return position;
    }

    @Override
    public String toString() {
        return epoch + "." + n;
    }
}
