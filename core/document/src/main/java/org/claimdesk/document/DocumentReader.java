package org.claimdesk.document;

/** Reads one format. Readers hold no state: one may be used by many threads. */
public interface DocumentReader {
    /** @throws DocumentException when the source cannot be read, within the limits of time and memory that the reader keeps */
    Document read(Source source);
}
