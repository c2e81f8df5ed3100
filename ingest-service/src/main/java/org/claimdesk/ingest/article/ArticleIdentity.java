package org.claimdesk.ingest.article;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.claimdesk.shell.digest.Sha256;
import org.claimdesk.shell.id.NameUuid;

/** How articles and claims get their ids: from content alone, so that the same bytes are the same article everywhere. */
public final class ArticleIdentity {

    private ArticleIdentity() {}

    /** SHA-256, 64 hexadecimal digits. */
    public static String contentHash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    /** The hash of a text in which only the spacing does not count. */
    static String textHash(String text) {
        String words = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return contentHash(words.getBytes(StandardCharsets.UTF_8));
    }

    public static UUID articleId(String contentHash) {
        return NameUuid.of("article", contentHash);
    }

    /**
     * @param start of the passage, in code points
     * @param ordinal among the claims of the passage
     */
    public static UUID claimId(String contentHash, int start, int end, int ordinal) {
        return NameUuid.of("claim", contentHash, start + "-" + end, Integer.toString(ordinal));
    }
}
