package org.claimdesk.fetch;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whom a URL calls. The host is a name in ASCII, a dotted IPv4 address or an IPv6 address in brackets, and nothing
 * that some parser could read as another address.
 */
record Target(boolean secure, String host, int port, String path) {
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}\\.?$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.?");
    private static final Pattern NUMERIC_END = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)\\.?");
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern DOTTED = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern BRACKETED = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final int LONGEST = 2048;

    static Target of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException.Blocked("Only http and https addresses are fetched");
        }
        String authority = uri.getRawAuthority();
        if (authority == null || uri.toString().length() > LONGEST) {
            throw new FetchException.InvalidUrl("The address names no host, or is too long");
        }
        if (authority.indexOf('@') >= 0) {
            throw new FetchException.Blocked("Addresses with a user name are not fetched");
        }
        boolean secure = scheme.equals("https");
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        String host = ascii(hasPort ? authority.substring(0, colon) : authority);
        int port = hasPort ? portOf(authority.substring(colon + 1), secure) : secure ? 443 : 80;
        return new Target(secure, host, port, pathOf(uri));
    }

    private static String ascii(String raw) {
        String host;
        try {
            host = raw.startsWith("[")
                    ? raw.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(raw).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new FetchException.InvalidUrl("The address names no valid host");
        }
        if (BRACKETED.matcher(host).matches() || DOTTED.matcher(host).matches()) {
            return host;
        }
        if (NUMERIC_END.matcher(host).matches()) {
            throw new FetchException.Blocked("A numeric host is only fetched as four decimal numbers with dots");
        }
        if (!NAME.matcher(host).matches()) {
            throw new FetchException.InvalidUrl("The address names no valid host");
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static int portOf(String digits, boolean secure) {
        if (digits.isEmpty()) {
            return secure ? 443 : 80;
        }
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) > 65535 || Integer.parseInt(digits) == 0) {
            throw new FetchException.InvalidUrl("The address names no valid port");
        }
        return Integer.parseInt(digits);
    }

    private static String pathOf(URI uri) {
        URI plain = URI.create(uri.toASCIIString());
        String path = plain.getRawPath() == null || plain.getRawPath().isEmpty() ? "/" : plain.getRawPath();
        return plain.getRawQuery() == null ? path : path + "?" + plain.getRawQuery();
    }

    boolean literal() {
        return host.startsWith("[") || DOTTED.matcher(host).matches();
    }

    /** The host without brackets. */
    String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Host and port as the Host header names them. */
    String authority() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }

    String origin() {
        return (secure ? "https://" : "http://") + authority();
    }
}
