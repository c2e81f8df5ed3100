package org.claimdesk.shell.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The sort key of the last item of a page, made opaque. It holds no secret and grants nothing: callers may read it, they
 * must not build on its form.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final String VERSION = "1";

    private Cursor() {}

    /** @param key the values of the sort key, in order; at least one, none with the unit separator U+001F */
    public static String encode(List<String> key) {
        if (key.isEmpty() || key.stream().anyMatch(value -> value.contains(SEPARATOR))) {
            throw new IllegalArgumentException("a cursor needs values without U+001F");
        }
        byte[] bytes = (VERSION + SEPARATOR + String.join(SEPARATOR, key)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @param cursor what the caller sent; null or empty means the first page
     * @return the values given to {@link #encode}, at least one
     * @throws ProblemException 400 when it is not a cursor of ours
     */
    public static Optional<List<String>> decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = parts(cursor);
        if (parts.size() < 2 || !parts.getFirst().equals(VERSION)) {
            throw bad();
        }
        return Optional.of(parts.subList(1, parts.size()));
    }

    /** The same refusal, for a cursor whose values do not fit the list it was sent to. */
    public static ProblemException bad() {
        return new ProblemException(400, "bad-input", "Bad input", "The cursor is not one this list handed out.")
                .violation("cursor", "is not a cursor of this list");
    }

    private static List<String> parts(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return List.of(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw bad();
        }
    }
}
