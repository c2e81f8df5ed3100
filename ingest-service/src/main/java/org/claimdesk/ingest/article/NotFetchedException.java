package org.claimdesk.ingest.article;

import org.claimdesk.fetch.FetchException;
import org.claimdesk.shell.problem.ProblemException;

/** 400, 422, 502 or 504: an address whose document cannot be had. */
public final class NotFetchedException extends ProblemException {

    public NotFetchedException(FetchException cause) {
        super(status(cause), "not-fetched", "Link not fetched", cause.getMessage() + ".");
        initCause(cause);
        violation("url", detail());
    }

    private static int status(FetchException cause) {
        return switch (cause) {
            case FetchException.InvalidUrl e -> 400;
            case FetchException.Blocked e -> 422;
            case FetchException.RobotsRefused e -> 422;
            case FetchException.TooLarge e -> 422;
            case FetchException.TypeRefused e -> 422;
            case FetchException.TimedOut e -> 504;
            case FetchException.Unreachable e -> 502;
            case FetchException.BadRedirect e -> 502;
            case FetchException.BadStatus e -> 502;
        };
    }
}
