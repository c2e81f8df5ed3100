package org.claimdesk.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;

/**
 * A part of a message (RFC 5322, RFC 2045): its headers and either its parts or its body, still encoded. Characters
 * stand for bytes (ISO 8859-1).
 *
 * @param headers unfolded, by name in lower case; of repeated ones the first
 */
record MailPart(Map<String, String> headers, String body, List<MailPart> parts) {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_PARTS = 500;
    private static final int MAX_HEADERS = 1_000;
    private static final int MAX_HEAD = 256 << 10;

    static MailPart of(String raw) {
        return of(raw, 0, new int[] {MAX_PARTS});
    }

    private static MailPart of(String raw, int depth, int[] left) {
        if (depth > MAX_DEPTH || --left[0] < 0) {
            throw new UnreadableDocumentException(
                    Reason.TOO_DEEP, "The message is nested deeper than 20 parts or has more than 500");
        }
        int end = raw.startsWith("\n") ? 0 : raw.indexOf("\n\n");
        String head = raw.substring(0, Math.min(end < 0 ? raw.length() : end, MAX_HEAD));
        String body = end < 0 ? "" : raw.substring(end).replaceFirst("^\n+", "");
        Map<String, String> headers = headers(head);
        HeaderValue type = HeaderValue.of(headers.getOrDefault("content-type", "text/plain"));
        String boundary = type.parameter("boundary");
        List<MailPart> parts = new ArrayList<>();
        if (type.value().startsWith("multipart/") && !boundary.isEmpty()) {
            for (String part : split(body, "--" + boundary)) {
                parts.add(of(part, depth + 1, left));
            }
        } else if (type.value().equals("message/rfc822")) {
            parts.add(of(body, depth + 1, left));
        }
        return new MailPart(headers, parts.isEmpty() ? body : "", parts);
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new HashMap<>();
        String[] lines = head.replaceAll("\n[ \t]+", " ").split("\n", MAX_HEADERS);
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** What stands between the delimiter lines; the text before the first and after the last is for old programs. */
    private static List<String> split(String body, String delimiter) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        int at = body.startsWith(delimiter) ? 0 : body.indexOf("\n" + delimiter);
        while (at >= 0) {
            int line = body.charAt(at) == '\n' ? at + 1 : at;
            if (start >= 0 && start <= at) {
                parts.add(body.substring(start, at));
            }
            if (body.startsWith("--", line + delimiter.length())) {
                return parts;
            }
            int next = body.indexOf('\n', line);
            if (next < 0 || parts.size() > MAX_PARTS) {
                return parts;
            }
            start = next + 1;
            at = body.indexOf("\n" + delimiter, next);
        }
        if (start >= 0) {
            parts.add(body.substring(start));
        }
        return parts;
    }

    HeaderValue type() {
        return HeaderValue.of(headers.getOrDefault("content-type", "text/plain"));
    }

    boolean attached() {
        String disposition =
                HeaderValue.of(headers.getOrDefault("content-disposition", "")).value();
        return disposition.equals("attachment") || !type().parameter("name").isEmpty() && !disposition.equals("inline");
    }

    /** The body's bytes without transfer encoding. */
    byte[] bytes() {
        byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (headers.getOrDefault("content-transfer-encoding", "")
                .strip()
                .toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> QuotedPrintable.decode(raw, false);
            default -> raw;
        };
    }

    /** Base64 with whatever else mail programs put between; an odd last character is left out. */
    private static byte[] base64(String body) {
        String digits = body.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
        return Base64.getDecoder().decode(digits.substring(0, whole));
    }
}
