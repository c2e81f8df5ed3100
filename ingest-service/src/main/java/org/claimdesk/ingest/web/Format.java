package org.claimdesk.ingest.web;

import java.util.Locale;

/** The formats of documents: what people call them, and how their files end. */
enum Format {
    TEXT("Text", ".txt", "text/plain"),
    MARKDOWN("Markdown", ".md", "text/markdown"),
    HTML("Web page", ".html", "text/html"),
    XHTML("Web page", ".html", "application/xhtml+xml"),
    PDF("PDF", ".pdf", "application/pdf"),
    DOCX("Word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EML("Mail", ".eml", "message/rfc822"),
    OTHER("File", "", "application/octet-stream");

    private final String word;
    private final String ending;
    private final String type;

    Format(String word, String ending, String type) {
        this.word = word;
        this.ending = ending;
        this.type = type;
    }

    /** @param contentType as declared, with its parameters */
    static Format of(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.type.equals(type)) {
                return format;
            }
        }
        return OTHER;
    }

    String word() {
        return word;
    }

    /** With its dot; empty when it is not known. */
    String ending() {
        return ending;
    }

    /** A type without parameters that is safe to send. */
    String type() {
        return type;
    }

    /** The word and the size, such as "PDF, 1.2 MB". */
    String withSize(long bytes) {
        return word + ", " + size(bytes);
    }

    /** Bytes in words, in powers of 1,000 as file managers count. */
    static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000 ? Math.round(bytes / 1e3) + " KB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
