package org.claimdesk.ingest.batch;

import org.jspecify.annotations.Nullable;

/**
 * One document as it lies in the upload.
 *
 * @param bytes empty when there is a problem
 * @param said what the upload says of it elsewhere
 * @param problem why it cannot be taken, seen without reading the document
 */
record Entry(
        int position,
        String name,
        byte[] bytes,
        Said said,
        @Nullable String problem) {

    private static final byte[] NONE = {};

    static Entry of(int position, String name, byte[] bytes, Said said) {
        return new Entry(position, name, bytes, said, null);
    }

    static Entry refused(int position, String name, String problem) {
        return new Entry(position, name, NONE, Said.NOTHING, problem);
    }
}
