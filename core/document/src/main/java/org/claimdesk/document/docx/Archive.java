package org.claimdesk.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.claimdesk.document.UnsupportedFormatException;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document that hold words, unpacked within bounds. Names are compared, never used as paths. */
final class Archive {
    static final String DOCUMENT = "word/document.xml";
    private static final Set<String> WANTED = Set.of(
            DOCUMENT,
            "word/_rels/document.xml.rels",
            "word/footnotes.xml",
            "word/endnotes.xml",
            "word/styles.xml",
            "docProps/core.xml");
    private static final int MAX_ENTRIES = 5_000;
    private static final int MAX_PART = 48 << 20;
    private static final long MAX_TOTAL = 512L << 20;
    /** Text shrinks to a tenth; a part that grows over two hundred times was made to. */
    private static final int MAX_RATIO = 200;

    private Archive() {}

    static Map<String, byte[]> parts(byte[] bytes, Deadline deadline) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long total = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new UnreadableDocumentException(Reason.BOMB, "The document has more than 5,000 parts");
                }
                boolean wanted = WANTED.contains(entry.getName()) && !parts.containsKey(entry.getName());
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                total = unpack(zip, wanted ? kept : null, total, bytes.length, deadline);
                if (wanted) {
                    parts.put(entry.getName(), kept.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "The document is broken or cut off");
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw new UnsupportedFormatException("The archive holds no Word document");
        }
        return parts;
    }

    private static long unpack(
            ZipInputStream zip, @Nullable ByteArrayOutputStream kept, long before, int packed, Deadline deadline)
            throws IOException {
        byte[] buffer = new byte[16 << 10];
        long total = before;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            deadline.check();
            total += read;
            boolean large = kept != null && kept.size() + read > MAX_PART;
            if (large || total > MAX_TOTAL || total > (1 << 20) && total / MAX_RATIO > packed) {
                throw new UnreadableDocumentException(
                        Reason.BOMB,
                        "The document unpacks to far more than it is: more than 200 times its size, or more than 512 MiB");
            }
            if (kept != null) {
                kept.write(buffer, 0, read);
            }
        }
        return total;
    }
}
