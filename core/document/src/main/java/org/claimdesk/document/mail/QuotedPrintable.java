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
            } else if (i + 1 < encoded.length && encoded[i + 1] == '\n') {
                i++;
            } else if (i + 2 < encoded.length && digit(encoded[i + 1]) >= 0 && digit(encoded[i + 2]) >= 0) {
                out.write(digit(encoded[i + 1]) << 4 | digit(encoded[i + 2]));
                i += 2;
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    private static int digit(byte b) {
        return Character.digit(b, 16);
    }
}
