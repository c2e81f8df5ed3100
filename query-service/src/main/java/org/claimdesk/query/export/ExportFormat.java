package org.claimdesk.query.export;

/** In which form claims leave in bulk. */
enum ExportFormat {
    NDJSON("application/x-ndjson"),
    CSV("text/csv;charset=UTF-8;header=present"),
    JSONLD("application/ld+json");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
