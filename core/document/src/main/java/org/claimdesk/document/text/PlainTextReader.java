package org.claimdesk.document.text;

import java.util.List;
import org.claimdesk.document.Block;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReader;
import org.claimdesk.document.Metadata;
import org.claimdesk.document.Opening;
import org.claimdesk.document.Source;
import org.claimdesk.document.TextTooLongException;
import org.claimdesk.document.Texts;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;

/** Reads plain text in any common encoding. Only CRLF (to LF) and NUL (to U+FFFD) are changed. */
public final class PlainTextReader implements DocumentReader {
    /** No encoding in use needs more than four bytes for a code point, or makes more than four bytes of UTF-8 of one. */
    private static final int MAX_BYTES = 4 * Texts.MAX_BYTES;

    @Override
    public Document read(Source source) {
        String text = decode(source);
        Texts.requireShort(text);
        List<Block> blocks = Lines.blocks(text);
        Metadata metadata = new Metadata(null, List.of(), null, Opening.date(text, blocks), null, null);
        return new Document(text, blocks, List.of(), List.of(), metadata);
    }

    /** The characters of a text format, with LF and without NUL. */
    public static String decode(Source source) {
        if (source.bytes().length > MAX_BYTES) {
            throw new TextTooLongException();
        }
        String decoded = Encoding.decode(source.bytes(), source.charset());
        String text = decoded.replace("\r\n", "\n").replace('\0', '\uFFFD');
        Texts.requireSomething(text);
        if (looksBinary(text)) {
            throw new UnreadableDocumentException(
                    Reason.BINARY,
                    "The bytes are not text: more than a tenth of the characters are control characters");
        }
        return text;
    }

    private static boolean looksBinary(String text) {
        long odd = text.chars()
                .filter(c -> c == 0xFFFD || c == 0x7F || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return odd > 8 && odd * 10 > text.length();
    }
}
