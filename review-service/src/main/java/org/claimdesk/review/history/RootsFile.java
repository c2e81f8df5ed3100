package org.claimdesk.review.history;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The append-only file of roots, {@code roots.txt} in a folder of its own. One process writes it at a time. */
final class RootsFile {

    private final Path folder;
    private @Nullable Root last;
    private long end;

    RootsFile(Path folder) {
        this.folder = folder;
    }

    static Path in(Path folder) {
        return folder.resolve("roots.txt");
    }

    /**
     * The newest root. Reads the file when somebody else has written it since.
     *
     * @throws RootsBroken when it is not what was written
     */
    Optional<Root> last() throws IOException {
        var file = in(folder);
        if (!Files.exists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        long length = Files.exists(file) ? Files.size(file) : 0;
        if (length != end) {
            var reader = new RootsReader(file, root -> true);
            reader.read(length, head -> false, (root, heads) -> {});
            last = reader.last().orElse(null);
            end = reader.end();
        }
        return Optional.ofNullable(last);
    }

    /** Begins a root after {@link #last()}. Nothing of it counts before it is signed. */
    Draft draft() throws IOException {
        return new Draft();
    }

    /** A root under way. */
    final class Draft implements AutoCloseable {

        private final FileChannel channel;
        private final OutputStream out;
        private final RootDigest digest = new RootDigest();

        private Draft() throws IOException {
            channel = FileChannel.open(
                    in(folder),
                    java.util.Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
            // A writer that died may have left the beginning of a root that never was.
            channel.truncate(end).position(end);
            out = new BufferedOutputStream(Channels.newOutputStream(channel));
        }

        void add(SealedHead head) throws IOException {
            var line = head.line();
            digest.head(line);
            write(line);
        }

        /** Ends the root, on the disk when this returns. */
        Root sign(PrivateKey key, Instant at, long horizon) throws IOException, GeneralSecurityException {
            long number = last == null ? 1 : last.number() + 1;
            byte[] previous = last == null ? Root.START : last.hash();
            byte[] hash = digest.root(Root.signed(number, at, horizon, digest.heads(), previous));
            var root = new Root(number, at, horizon, digest.heads(), previous, hash, RootKeys.sign(key, hash));
            write(root.line());
            out.flush();
            channel.force(true);
            last = root;
            end = channel.position();
            return root;
        }

        private void write(String line) throws IOException {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
