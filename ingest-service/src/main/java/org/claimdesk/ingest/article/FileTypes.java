package org.claimdesk.ingest.article;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Browsers do not know every type of file: then its ending tells. */
final class FileTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "txt", "text/plain",
            "md", "text/markdown",
            "markdown", "text/markdown",
            "html", "text/html",
            "htm", "text/html",
            "xhtml", "application/xhtml+xml",
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "eml", "message/rfc822");

    private FileTypes() {}

    /** The type that was declared unless it says nothing and the ending says more. */
    static @Nullable String better(@Nullable String declared, @Nullable String fileName) {
        if (fileName == null || (declared != null && !declared.startsWith("application/octet-stream"))) {
            return declared;
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, declared);
    }
}
