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
        writeText(message, draft);
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

    private static void writeText(MailPart part, Draft draft) {
        if (part.type().value().equals("multipart/alternative")) {
            MailPart best = alternative(part, "text/plain");
            MailPart chosen = best == null ? alternative(part, "") : best;
            if (chosen != null) {
                writeText(chosen, draft);
            }
        } else if (!part.parts().isEmpty()) {
            part.parts().forEach(inner -> writeText(inner, draft));
        } else if (!part.attached()) {
            writeBody(part, draft);
        }
    }

    /** The first alternative of the type that holds words, by itself or in a part of it. */
    private static @Nullable MailPart alternative(MailPart part, String type) {
        return part.parts().stream()
                .filter(inner -> inner.type().value().startsWith(type))
                .filter(inner -> !inner.parts().isEmpty() || inner.bytes().length > 1)
                .reduce((first, later) -> type.isEmpty() ? later : first)
                .orElse(null);
    }

    private static void writeBody(MailPart part, Draft draft) {
        Source body = new Source(part.bytes(), part.headers().getOrDefault("content-type", "text/plain"), null);
        if (body.bytes().length == 0) {
            return;
        }
        switch (part.type().value()) {
            case "text/plain", "" -> {
                boolean flowed = part.type().parameter("format").equalsIgnoreCase("flowed");
                new MailText(draft, flowed).write(PlainTextReader.decode(body));
            }
            case "text/html" -> new HtmlReader().writeWhole(body, draft);
            default -> {
                // Pictures, calendars and the like hold no text of the message.
            }
        }
    }
}
