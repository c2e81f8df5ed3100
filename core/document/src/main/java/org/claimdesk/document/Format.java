package org.claimdesk.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats that are read, and how each is told. */
enum Format {
    TEXT("text/plain", "text/txt"),
    MARKDOWN("text/markdown", "text/x-markdown"),
    HTML("text/html", "application/xhtml+xml"),
    PDF("application/pdf", "application/x-pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EML("message/rfc822"),
    /** Recognised, and never read. */
    OTHER();

    private static final int PDF_HEADER_WITHIN = 1024;
    private static final int HEAD = 2048;
    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern MAIL_START = Pattern.compile(
            "\\A(from |(return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|x-[a-z-]+):).*",
            Pattern.DOTALL);
    private static final Pattern MAIL_FROM = Pattern.compile("(?m)^(from|date|message-id): ?\\S");

    private final Set<String> types;

    Format(String... types) {
        this.types = Set.of(types);
    }

    /** A format whose bytes always carry a signature, so that bytes without it are something else. */
    boolean hasSignature() {
        return this == PDF || this == DOCX;
    }

    static @Nullable Format declaredBy(String mediaType) {
        for (Format format : values()) {
            if (format.types.contains(mediaType)) {
                return format;
            }
        }
        return null;
    }

    /** The format by the bytes' signature, null when they have none. */
    static @Nullable Format signedBy(Source source) {
        for (int i = 0; i < Math.min(PDF_HEADER_WITHIN, source.bytes().length); i++) {
            if (source.bytes()[i] == '%' && source.has(i, "%PDF-")) {
                return PDF;
            }
        }
        if (source.has(0, "PK\u0003\u0004") || source.has(0, "PK\u0005\u0006")) {
            return DOCX;
        }
        return isKnownBinary(source) ? OTHER : null;
    }

    private static boolean isKnownBinary(Source source) {
        return source.has(0, "\u00D0\u00CF\u0011\u00E0")
                || source.has(0, "\u0089PNG")
                || source.has(0, "GIF8")
                || source.has(0, "\u00FF\u00D8\u00FF")
                || source.has(0, "\u007FELF")
                || source.has(0, "\u001F\u008B")
                || source.has(0, "Rar!\u001A")
                || source.has(0, "7z\u00BC\u00AF")
                || source.has(0, "{\\rtf");
    }

    /** The format of a text of which nothing is declared. */
    static Format lookedLikeBy(Source source) {
        int length = Math.min(HEAD, source.bytes().length);
        String head = new String(source.bytes(), 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(head).matches()) {
            return HTML;
        }
        if (MAIL_START.matcher(head).matches() && MAIL_FROM.matcher(head).find()) {
            return EML;
        }
        String url = source.url() == null ? "" : source.url().toLowerCase(Locale.ROOT);
        return url.endsWith(".md") || url.endsWith(".markdown") ? MARKDOWN : TEXT;
    }
}
