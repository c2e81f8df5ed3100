package org.claimdesk.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of text: byte order mark, then the declared one if the bytes obey it, then UTF-8 if they obey
 * that, UTF-16 by its zero bytes, and windows-1252 for the rest, as browsers do.
 */
public final class Encoding {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private Encoding() {}

    /** The characters of the bytes, without byte order mark. What is malformed becomes U+FFFD. */
    public static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            int mark = marked == StandardCharsets.UTF_8 ? 3 : marked == UTF_32LE || marked == UTF_32BE ? 4 : 2;
            return new String(bytes, mark, bytes.length - mark, marked);
        }
        if (declared != null && !mislabelled(declared, bytes)) {
            String text = strict(bytes, declared);
            if (text != null) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        }
        return detect(bytes);
    }

    private static String detect(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        return mostlyUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, WINDOWS_1252);
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** ISO-8859-1 and ASCII are declared by habit; bytes that are well-formed UTF-8 beyond ASCII are UTF-8. */
    private static boolean mislabelled(Charset declared, byte[] bytes) {
        boolean western = declared.equals(StandardCharsets.ISO_8859_1)
                || declared.equals(StandardCharsets.US_ASCII)
                || declared.equals(WINDOWS_1252);
        // ISO-8859-1 read as windows-1252 is the browsers' rule, so the detection below decides both.
        return western && (!declared.equals(WINDOWS_1252) || strict(bytes, StandardCharsets.UTF_8) != null);
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Text of mostly Latin letters in UTF-16 has a zero in nearly every second byte. */
    private static @Nullable Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || bytes.length % 2 != 0) {
            return null;
        }
        if (low * 10 >= pairs * 7 && high * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return high * 10 >= pairs * 7 && low * 10 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-8 with a few broken bytes: at least nine of ten sequences beyond ASCII are whole. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long whole = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return whole > 9 * broken;
    }
}
