package org.claimdesk.review.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roots' file from its beginning and checks that each root is what its lines add up to and stands on the one
 * before. What follows the last whole root was being written when its writer died, and is nothing.
 */
final class RootsReader {

    private final Path file;
    private final Predicate<Root> signed;
    private @Nullable Root last;
    private long end;

    /** @param signed whether a root's signature holds */
    RootsReader(Path file, Predicate<Root> signed) {
        this.file = file;
        this.signed = signed;
    }

    /** A root with those of its heads that were asked for. */
    interface Visitor {
        void visit(Root root, List<SealedHead> heads);
    }

    /**
     * @param upTo bytes of the file that are looked at
     * @param wanted which heads the visitor wants; the others are checked, but not kept
     * @throws RootsBroken at the first root that is not what was written
     */
    void read(long upTo, Predicate<SealedHead> wanted, Visitor visitor) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream bytes = Files.newInputStream(file);
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            var digest = new RootDigest();
            var heads = new ArrayList<SealedHead>();
            long position = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                position += line.getBytes(StandardCharsets.UTF_8).length + 1L;
                if (position > upTo) {
                    return;
                }
                if (line.startsWith(SealedHead.WORD + " ")) {
                    digest.head(line);
                    var head = SealedHead.parse(line);
                    if (wanted.test(head)) {
                        heads.add(head);
                    }
                    continue;
                }
                Root root = checked(line, digest);
                visitor.visit(root, heads);
                last = root;
                end = position;
                digest = new RootDigest();
                heads.clear();
            }
        } catch (IllegalArgumentException e) {
            throw new RootsBroken(following(), "is followed by a line that nobody wrote");
        }
    }

    /** The newest root that was read. */
    Optional<Root> last() {
        return Optional.ofNullable(last);
    }

    /** Where it ends, in bytes. */
    long end() {
        return end;
    }

    private long following() {
        return last == null ? 0 : last.number();
    }

    private Root checked(String line, RootDigest digest) {
        Root root = parsed(line);
        if (root.number() != following() + 1) {
            throw new RootsBroken(following() + 1, "is missing");
        }
        if (!Arrays.equals(root.previous(), last == null ? Root.START : last.hash())) {
            throw new RootsBroken(root.number(), "does not stand on the root before it");
        }
        if (root.heads() != digest.heads() || !Arrays.equals(root.hash(), digest.root(root.signed()))) {
            throw new RootsBroken(root.number(), "is not as it was written");
        }
        if (!signed.test(root)) {
            throw new RootsBroken(root.number(), "is not signed with this key");
        }
        return root;
    }

    private Root parsed(String line) {
        try {
            return Root.parse(line);
        } catch (RuntimeException e) {
            throw new RootsBroken(following() + 1, "cannot be read");
        }
    }
}
