package org.claimdesk.shell.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;

/** Callers who go away before they have sent all, or read all: nobody reads the answer, and nothing is broken here. */
final class HungUp {

    private HungUp() {}

    /** @param failure what reading the body, or writing the answer, ended with */
    static boolean is(@Nullable Throwable failure, HttpServerRequest request) {
        boolean transport = false;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            transport |= each instanceof IOException || each instanceof HttpClosedException;
            if (transport
                    && (each instanceof HttpClosedException
                            || each instanceof ClosedChannelException
                            || each instanceof SocketException)) {
                return true;
            }
        }
        return transport && request.response().closed();
    }
}
