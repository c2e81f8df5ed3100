package org.claimdesk.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document with what is said about them.
 *
 * @param contentType the declared media type with its parameters, as sent
 * @param url where the document came from; relative links are resolved against it
 */
public record Source(
        byte[] bytes,
        @Nullable String contentType,
        @Nullable String url) {
    /** The declared media type without parameters, in lower case; empty when none is declared. */
    public String mediaType() {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The declared charset, null when none is declared or it is unknown here. */
    public @Nullable Charset charset() {
        String declared = contentType == null ? "" : contentType;
        int at = declared.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0 ? null : charsetNamed(declared.substring(at + "charset=".length()));
    }

    private static @Nullable Charset charsetNamed(String value) {
        int end = value.indexOf(';');
        String name = (end < 0 ? value : value.substring(0, end))
                .replace('"', ' ')
                .replace('\'', ' ')
                .strip();
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** True when the bytes at the offset are these ASCII characters. */
    public boolean has(int offset, String ascii) {
        if (offset + ascii.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[offset + i] != (byte) ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
