package org.claimdesk.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks (RFC 9112, 7.1). Extensions are passed over; trailers are left unread, the connection is closed. */
final class ChunkedStream extends FilterInputStream {
    private static final int LONGEST_LINE = 4096;
    private long left;
    private boolean ended;
    private boolean first = true;

    ChunkedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int read = super.read(buffer, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("The body breaks off");
        }
        left -= read;
        return read;
    }

    private void nextChunk() throws IOException {
        String size = first ? line() : line() + line();
        first = false;
        int end = size.indexOf(';');
        String digits = (end < 0 ? size : size.substring(0, end)).strip();
        if (!digits.matches("[0-9a-fA-F]{1,8}")) {
            throw new IOException("The size of a chunk is no number");
        }
        left = Long.parseLong(digits, 16);
        ended = left == 0;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException("The body breaks off");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
