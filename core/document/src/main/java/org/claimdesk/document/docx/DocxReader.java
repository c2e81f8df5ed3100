package org.claimdesk.document.docx;

import java.util.List;
import java.util.Map;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReader;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Metadata;
import org.claimdesk.document.Opening;
import org.claimdesk.document.Source;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;

/** Reads a Word document: text as it stands with changes accepted, links, and notes with their markers as "[1]". */
public final class DocxReader implements DocumentReader {
    private static final int MAX_BYTES = 64 << 20;

    @Override
    public Document read(Source source) {
        if (source.bytes().length > MAX_BYTES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "The document is larger than 64 MiB");
        }
        Deadline deadline = Deadline.forReading();
        Map<String, byte[]> archive = Archive.parts(source.bytes(), deadline);
        Parts parts = Parts.of(archive, deadline);
        Draft draft = new Draft();
        BodyVisitor body = new BodyVisitor(parts, draft);
        Xml.walk(archive.get(Archive.DOCUMENT), deadline, body);
        body.writeNotes();
        Document written = draft.finish(Metadata.NONE);
        return new Document(
                written.text(), written.blocks(), written.links(), written.pages(), metadata(parts, written));
    }

    private static Metadata metadata(Parts parts, Document written) {
        String title = parts.properties().get("title");
        String creator = parts.properties().get("creator");
        return new Metadata(
                title == null ? Opening.heading(written) : title,
                creator == null ? List.of() : List.of(creator),
                null,
                Opening.date(written.text(), written.blocks()),
                null,
                parts.properties().get("language"));
    }
}
