package org.claimdesk.document.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.claimdesk.document.Deadline;

/** Hands out characters as long as there is time, so that a parser stops when there is none. */
final class PacedReader extends FilterReader {
    private final Deadline deadline;

    PacedReader(Reader in, Deadline deadline) {
        super(in);
        this.deadline = deadline;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        deadline.check();
        return super.read(buffer, offset, length);
    }
}
