package org.claimdesk.ingest.article;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.shell.page.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list, newest upload first.
 *
 * @param words beginnings of words in title, publisher, address or file name; all must be there
 * @param publisher the whole name, whatever its case
 * @param uploadedBy the account that handed them in first
 * @param after the last article of the page before
 */
public record ArticleFilter(
        List<String> words,
        @Nullable ArticleStatus status,
        @Nullable String publisher,
        @Nullable UUID uploadedBy,
        @Nullable Position after) {

    /** Where an article stands in the list. */
    record Position(Instant uploadedAt, UUID id) {}

    /**
     * @param cursor as given out by {@link #cursorBehind}
     */
    public static ArticleFilter of(
            @Nullable String q, @Nullable ArticleStatus status, @Nullable String publisher, @Nullable String cursor) {
        List<String> words = Arrays.stream((q == null ? "" : q).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(20)
                .toList();
        return new ArticleFilter(words, status, Cleaned.line(publisher), null, position(Cursor.decode(cursor)));
    }

    /** Of these, the uploads of one account. */
    public ArticleFilter by(UUID account) {
        return new ArticleFilter(words, status, publisher, account, after);
    }

    public static String cursorBehind(Article article) {
        return Cursor.encode(
                List.of(article.uploadedAt().toString(), article.id().toString()));
    }

    /** The words as a tsquery; each is letters and digits only. */
    String tsquery() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static @Nullable Position position(Optional<List<String>> key) {
        if (key.isEmpty()) {
            return null;
        }
        if (key.get().size() != 2) {
            throw Cursor.bad();
        }
        try {
            return new Position(
                    Instant.parse(key.get().getFirst()),
                    UUID.fromString(key.get().getLast()));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
