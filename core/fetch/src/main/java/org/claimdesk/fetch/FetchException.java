package org.claimdesk.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a URL was not fetched. The messages are sentences for the person who gave the URL; they tell nothing of a network
 * that is not public.
 */
public abstract sealed class FetchException extends RuntimeException {
    private FetchException(String message) {
        super(message);
    }

    /** The URL cannot be one of a web page (HTTP 400). */
    public static final class InvalidUrl extends FetchException {
        public InvalidUrl(String message) {
            super(message);
        }
    }

    /** The scheme, port or address is not one that may be called (HTTP 422). */
    public static final class Blocked extends FetchException {
        public Blocked(String message) {
            super(message);
        }
    }

    /** The site's robots.txt keeps us out (HTTP 422). */
    public static final class RobotsRefused extends FetchException {
        public RobotsRefused(String message) {
            super(message);
        }
    }

    /** The answer is larger than allowed (HTTP 422). */
    public static final class TooLarge extends FetchException {
        public TooLarge(String message) {
            super(message);
        }
    }

    /** No whole answer within the time (HTTP 504). */
    public static final class TimedOut extends FetchException {
        public TimedOut(String message) {
            super(message);
        }
    }

    /** The host is unknown, refuses, breaks off, or speaks no HTTP or has no valid certificate (HTTP 502). */
    public static final class Unreachable extends FetchException {
        public Unreachable(String message) {
            super(message);
        }
    }

    /** Too many redirects, or one that leads nowhere (HTTP 502). */
    public static final class BadRedirect extends FetchException {
        public BadRedirect(String message) {
            super(message);
        }
    }

    /** The site answers with an error (HTTP 502). */
    public static final class BadStatus extends FetchException {
        private final int status;
        private final @Nullable Duration retryAfter;

        public BadStatus(int status, @Nullable Duration retryAfter) {
            super("The site answers with status " + status);
            this.status = status;
            this.retryAfter = retryAfter;
        }

        /** How long the site asks to be left alone, null when it does not say; never negative. */
        public @Nullable Duration retryAfter() {
            return retryAfter;
        }

        public int status() {
            return status;
        }
    }

    /** The answer is of a type that was not asked for (HTTP 422). */
    public static final class TypeRefused extends FetchException {
        public TypeRefused(String message) {
            super(message);
        }
    }
}
