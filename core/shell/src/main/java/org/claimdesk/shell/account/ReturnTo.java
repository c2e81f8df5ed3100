package org.claimdesk.shell.account;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of this service, whatever the request says. */
final class ReturnTo {

    private static final String START = "/";

    private ReturnTo() {}

    /** The target if it is a path of this service, else the start page. */
    static String safe(@Nullable String target) {
        if (target == null || !target.startsWith("/") || target.startsWith("//") || target.contains("\\")) {
            return START;
        }
        try {
            URI uri = new URI(target);
            boolean own = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawPath().startsWith("/");
            return own && !uri.getRawPath().startsWith("/sign-") ? uri.toString() : START;
        } catch (URISyntaxException e) {
            return START;
        }
    }
}
