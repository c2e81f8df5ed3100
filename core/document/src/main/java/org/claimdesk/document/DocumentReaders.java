package org.claimdesk.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.claimdesk.document.docx.DocxReader;
import org.claimdesk.document.html.HtmlReader;
import org.claimdesk.document.mail.MailReader;
import org.claimdesk.document.markdown.MarkdownReader;
import org.claimdesk.document.pdf.PdfReader;
import org.claimdesk.document.text.PlainTextReader;
import org.jspecify.annotations.Nullable;

/**
 * Picks the reader for a document: by what the bytes are where formats have a signature, else by the declared type,
 * else by how the text begins.
 */
public final class DocumentReaders {
    private static final Set<String> UNTYPED = Set.of("", "application/octet-stream", "binary/octet-stream");
    private final Map<Format, DocumentReader> readers = Map.of(
            Format.TEXT, new PlainTextReader(),
            Format.MARKDOWN, new MarkdownReader(),
            Format.HTML, new HtmlReader(),
            Format.PDF, new PdfReader(),
            Format.DOCX, new DocxReader(),
            Format.EML, new MailReader());

    /**
     * @param contentType the declared media type, null when there is none
     * @param url where the document came from
     * @throws UnsupportedFormatException when no reader takes the format
     * @throws UnreadableDocumentException when the bytes cannot be read as their format
     * @throws TextTooLongException when the text is longer than 4 MiB
     */
    public Document read(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The document is empty");
        }
        Source source = new Source(bytes, contentType, url);
        DocumentReader reader = readers.get(formatOf(source));
        if (reader == null) {
            throw unsupported(source);
        }
        try {
            return reader.read(source);
        } catch (StackOverflowError e) {
            throw new UnreadableDocumentException(Reason.TOO_DEEP, "The document is nested too deep");
        }
    }

    /** Whether the document would be read as plain text, which needs no parser, or is refused without one. */
    public static boolean isPlain(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        Source source = new Source(bytes, contentType, url);
        Format signed = Format.signedBy(source);
        Format format = signed != null ? signed : Format.declaredBy(source.mediaType());
        return bytes.length == 0
                || format == Format.TEXT
                || format == null && UNTYPED.contains(source.mediaType()) && Format.lookedLikeBy(source) == Format.TEXT;
    }

    private static Format formatOf(Source source) {
        Format signed = Format.signedBy(source);
        Format declared = Format.declaredBy(source.mediaType());
        if (signed != null) {
            return signed;
        }
        if (declared != null && declared.hasSignature()) {
            throw new UnreadableDocumentException(
                    Reason.WRONG_TYPE, "The document is announced as " + source.mediaType() + " but is not one");
        }
        if (declared != null) {
            return declared;
        }
        return UNTYPED.contains(source.mediaType()) ? Format.lookedLikeBy(source) : Format.OTHER;
    }

    private static UnsupportedFormatException unsupported(Source source) {
        String type = source.mediaType().toLowerCase(Locale.ROOT);
        return new UnsupportedFormatException("Documents of type "
                + (type.matches("[a-z0-9.+*-]+/[a-z0-9.+*-]+") ? type : "unknown")
                + " are not read; text, Markdown, HTML, PDF, DOCX and EML are");
    }
}
