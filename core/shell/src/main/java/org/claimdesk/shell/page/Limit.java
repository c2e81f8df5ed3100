package org.claimdesk.shell.page;

import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How many items a page holds. */
public final class Limit {

    private static final int MOST = 500;

    private Limit() {}

    /**
     * @param asked what the caller asked for, or null
     * @param otherwise what a caller gets who asked for nothing
     * @return 1 to 500
     * @throws ProblemException 400 when it is anything else
     */
    public static int of(@Nullable Integer asked, int otherwise) {
        int limit = asked == null ? otherwise : asked;
        if (limit < 1 || limit > MOST) {
            throw BadInput.of("limit", "must be between 1 and " + MOST);
        }
        return limit;
    }
}
