package org.claimdesk.ingest.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * The files of a ZIP, by its directory: what the directory does not name is not there, a damaged file fails alone, and what
 * is settled already is not unpacked again. Two places of the upload are open at a time, so that memory stays that of two
 * chunks and one document.
 */
final class ZipEntries implements Entries {

    /** Text packs to a tenth at best; a bomb to a thousandth. */
    private static final int RATIO = 100;

    private static final long FREE = 64L << 20;

    private final ChunkStream directory;
    private final ChunkStream contents;
    private final int most;
    private final int documents;

    /**
     * @param directory the upload
     * @param contents the upload again
     * @param most bytes of one document
     * @param documents in a batch at most
     */
    ZipEntries(ChunkStream directory, ChunkStream contents, int most, int documents) {
        this.directory = directory;
        this.contents = contents;
        this.most = most;
        this.documents = documents;
    }

    @Override
    public void names(Consumer<String> sink) {
        Sums sums = new Sums();
        eachFile((file, shift) -> {
            sums.add(file);
            if (isDocument(file)) {
                sink.accept(file.shown());
            }
        });
        manifest();
    }

    @Override
    public void read(IntPredicate wanted, Consumer<Entry> sink) {
        Manifest manifest = manifest();
        int[] position = {0};
        eachFile((file, shift) -> {
            if (isDocument(file)) {
                if (wanted.test(position[0])) {
                    sink.accept(entry(position[0], file, shift, manifest));
                }
                position[0]++;
            }
        });
    }

    private static boolean isDocument(ZipFile file) {
        return file.counts() && !file.name().equals(Manifest.FILE);
    }

    private Entry entry(int position, ZipFile file, long shift, Manifest manifest) {
        String problem = file.problem(most);
        if (problem != null) {
            return Entry.refused(position, file.shown(), problem);
        }
        try {
            byte[] bytes = ZipContent.of(contents, file, shift);
            boolean archive = bytes.length > 3 && ByteBuffer.wrap(bytes).getInt() == 0x504b0304;
            return archive && !file.name().toLowerCase(Locale.ROOT).endsWith(".docx")
                    ? Entry.refused(position, file.shown(), "An archive within the ZIP is not opened.")
                    : Entry.of(position, file.shown(), bytes, manifest.of(file.name()));
        } catch (IOException e) {
            return Entry.refused(position, file.shown(), "It is damaged: " + e.getMessage() + ".");
        }
    }

    private Manifest manifest() {
        Manifest[] found = {Manifest.NONE};
        eachFile((file, shift) -> {
            if (file.name().equals(Manifest.FILE)) {
                if (found[0] != Manifest.NONE) {
                    throw new BrokenBatchException("There are two files manifest.csv.");
                }
                found[0] = manifest(file, shift);
            }
        });
        return found[0];
    }

    private Manifest manifest(ZipFile file, long shift) {
        String problem = file.problem(most);
        if (file.size() > most) {
            problem = "It may have at most " + (most >> 20) + " MiB.";
        }
        if (problem != null) {
            throw new BrokenBatchException("manifest.csv is not taken. " + problem);
        }
        try {
            return Manifest.of(ZipContent.of(contents, file, shift), documents);
        } catch (IOException e) {
            throw new BrokenBatchException("manifest.csv is damaged: " + e.getMessage() + ".");
        }
    }

    private void eachFile(FileSink sink) {
        try {
            ZipDirectory place = ZipDirectory.of(directory);
            directory.seek(place.start());
            for (long i = 0; i < place.count(); i++) {
                sink.accept(ZipFile.next(directory), place.shift());
            }
        } catch (IOException e) {
            throw new BrokenBatchException("The ZIP is cut off, or its directory is damaged.");
        }
    }

    @FunctionalInterface
    private interface FileSink {
        void accept(ZipFile file, long shift) throws IOException;
    }

    /** What the directory promises in all. No file is unpacked beyond its promise. */
    private final class Sums {
        private long packed;
        private long size;

        void add(ZipFile file) {
            packed += Math.min(file.packed(), directory.size() + 1);
            size += file.size() > most ? 0 : file.size(); // a larger one is not unpacked
            if (packed > directory.size()) {
                throw new BrokenBatchException("Files of the ZIP overlap.");
            }
            if (size > FREE + RATIO * directory.size()) {
                throw new BrokenBatchException("The ZIP unpacks to more than " + RATIO + " times its size.");
            }
        }
    }
}
