package org.claimdesk.document.mail;

import java.io.ByteArrayOutputStream;

/** Quoted-printable (RFC 2045, 6.7) and its kin for header words (RFC 2047, 4.2). */
final class QuotedPrintable {
    private QuotedPrintable() {}

    /** @param header true when an underscore stands for a space */
    static byte[] decode(byte[] encoded, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int b = encoded[i];
            if (b == '_' && header) {
                out.write(' ');
            } else if (b != '=') {
                out.write(b);
            } else if (softBreak(encoded, i + 1) >= 0) {
                i = softBreak(encoded, i + 1);
            } else if (i + 2 < encoded.length && digit(encoded[i + 1]) >= 0 && digit(encoded[i + 2]) >= 0) {
                out.write(digit(encoded[i + 1]) << 4 | digit(encoded[i + 2]));
                i += 2;
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    /** Where the line ends when nothing but blanks, which mail servers may add, stands before that; else -1. */
    private static int softBreak(byte[] encoded, int from) {
        int at = from;
        while (at < encoded.length && (encoded[at] == ' ' || encoded[at] == '\t' || encoded[at] == '\r')) {
            at++;
        }
        return at < encoded.length && encoded[at] == '\n' ? at : -1;
    }

    private static int digit(byte b) {
        return Character.digit(b, 16);
    }
}
