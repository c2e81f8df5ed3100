package org.claimdesk.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Dates;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReader;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Metadata;
import org.claimdesk.document.Source;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.claimdesk.document.html.HtmlReader;
import org.claimdesk.document.text.PlainTextReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail message: subject, sender and date, then its text. Of alternatives the plain text is read, else the HTML;
 * attachments are not. What the message quotes of others is BOILERPLATE.
 */
public final class MailReader implements DocumentReader {
    private static final int MAX_BYTES = 64 << 20;
    private static final Pattern FORWARDED = Pattern.compile("(?i)(fwd?|wg|tr): ");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>|\\s*\\([^)]*\\)|[\"']");

    @Override
    public Document read(Source source) {
        if (source.bytes().length > MAX_BYTES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "The message is larger than 64 MiB");
        }
        MailPart message = MailPart.of(new String(source.bytes(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n"));
        if (!message.headers().containsKey("from")
                && !message.headers().containsKey("date")
                && !message.headers().containsKey("subject")) {
            throw new UnreadableDocumentException(Reason.WRONG_TYPE, "The document is no mail message");
        }
        Metadata metadata = metadata(message);
        Draft draft = new Draft();
        writeHead(message, metadata, draft);
        writeText(message, FORWARDED.matcher(String.valueOf(metadata.title())).lookingAt(), draft);
        return draft.finish(metadata);
    }

    private static Metadata metadata(MailPart message) {
        String subject = HeaderValue.words(message.headers().getOrDefault("subject", ""));
        String from = HeaderValue.words(message.headers().getOrDefault("from", ""));
        String name = ADDRESS.matcher(from).replaceAll("").strip();
        return new Metadata(
                subject.isEmpty() ? null : subject,
                name.isEmpty() ? List.of() : List.of(name),
                null,
                Dates.iso(HeaderValue.words(message.headers().getOrDefault("date", ""))),
                null,
                null);
    }

    private static void writeHead(MailPart message, Metadata metadata, Draft draft) {
        if (metadata.title() != null) {
            draft.add(BlockKind.HEADING, metadata.title());
        }
        metadata.bylines().forEach(name -> draft.add(BlockKind.BYLINE, name));
        if (metadata.publishedAt() != null) {
            draft.add(BlockKind.DATE, HeaderValue.words(message.headers().getOrDefault("date", "")));
        }
    }

    private static void writeText(MailPart part, boolean forwarded, Draft draft) {
        if (part.attached()) {
            return;
        }
        if (part.type().value().equals("multipart/alternative")) {
            MailPart chosen = alternative(part);
            if (chosen != null) {
                writeText(chosen, forwarded, draft);
            }
        } else if (part.parts().isEmpty()) {
            writeBody(part, forwarded, draft);
        } else {
            part.parts().forEach(inner -> writeText(inner, forwarded, draft));
        }
    }

    /** The plain text if it holds words, else the last of the others that can be read: the last is the richest. */
    private static @Nullable MailPart alternative(MailPart part) {
        MailPart best = null;
        for (MailPart inner : part.parts()) {
            String type = inner.type().value();
            if (type.equals("text/plain") && !new String(inner.bytes(), StandardCharsets.ISO_8859_1).isBlank()) {
                return inner;
            }
            if (type.equals("text/html") || type.startsWith("multipart/")) {
                best = inner;
            }
        }
        return best;
    }

    private static void writeBody(MailPart part, boolean forwarded, Draft draft) {
        Source body = new Source(part.bytes(), part.headers().getOrDefault("content-type", "text/plain"), null);
        if (new String(body.bytes(), StandardCharsets.ISO_8859_1).isBlank()) {
            return;
        }
        switch (part.type().value()) {
            case "text/plain", "" -> {
                boolean flowed = part.type().parameter("format").equalsIgnoreCase("flowed");
                new MailText(draft, flowed, forwarded).write(PlainTextReader.decode(body));
            }
            case "text/html" -> new HtmlReader().writeWhole(body, forwarded, draft);
            default -> {
                // Pictures, calendars and the like hold no text of the message.
            }
        }
    }
}
