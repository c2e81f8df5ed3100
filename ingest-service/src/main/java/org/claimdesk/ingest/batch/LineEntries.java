package org.claimdesk.ingest.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** One JSON object a line; blank lines do not count. */
final class LineEntries implements Entries {

    private static final int BUFFER = 1 << 16;

    private final ChunkStream upload;
    private final int most;

    /** @param most bytes of one line */
    LineEntries(ChunkStream upload, int most) {
        this.upload = upload;
        this.most = most;
    }

    @Override
    public void names(Consumer<String> sink) {
        read(new Lines(position -> false, (position, name, bytes) -> sink.accept(name)));
    }

    @Override
    public void read(IntPredicate wanted, Consumer<Entry> sink) {
        read(new Lines(wanted, (position, name, bytes) -> {
            if (wanted.test(position)) {
                sink.accept(
                        bytes.length > most
                                ? Entry.refused(position, name, "The line has more than " + (most >> 20) + " MiB.")
                                : Entry.of(position, name, bytes, Said.NOTHING));
            }
        }));
    }

    private void read(Lines lines) {
        byte[] buffer = new byte[BUFFER];
        try {
            upload.seek(0);
            for (int n = upload.read(buffer); n > 0; n = upload.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines.add(buffer[i]);
                }
            }
            lines.end();
        } catch (IOException e) {
            throw new BrokenBatchException("It cannot be read: " + e.getMessage() + ".");
        }
    }

    @FunctionalInterface
    private interface Sink {
        void accept(int position, String name, byte[] bytes);
    }

    /** The line under way. Of one that is too long one byte too many is kept, of one that is not wanted none. */
    private final class Lines {
        private final IntPredicate wanted;
        private final Sink sink;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean keep;
        private boolean blank = true;
        private int position;
        private int line = 1;

        Lines(IntPredicate wanted, Sink sink) {
            this.wanted = wanted;
            this.sink = sink;
            this.keep = wanted.test(0);
        }

        void add(byte b) {
            if (b == '\n') {
                end();
            } else {
                blank &= b >= 0 && b <= ' ';
                if (keep && bytes.size() <= most) {
                    bytes.write(b);
                }
            }
        }

        void end() {
            if (!blank) {
                sink.accept(position++, "line " + line, bytes.toByteArray());
                keep = wanted.test(position);
            }
            bytes.reset();
            blank = true;
            line++;
        }
    }
}
