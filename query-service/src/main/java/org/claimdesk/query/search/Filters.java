package org.claimdesk.query.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.claimdesk.query.approved.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are meant. Everything that is null does not filter.
 *
 * @param q words to find, as people type them: quotes, OR and a minus are understood
 * @param speaker as the article names the speaker, in any case
 * @param unit of a quantity that the claim states; valueFrom and valueTo then speak of that quantity
 * @param publishedTo the last day, inclusive
 * @param approvedTo exclusive
 * @param ratings one of these; empty does not filter
 * @param minOrigins separate origins found, at least
 * @param asOf what the register said at this instant
 */
public record Filters(
        @Nullable String q,
        @Nullable UUID article,
        @Nullable String publisher,
        @Nullable String speaker,
        @Nullable String entity,
        @Nullable String unit,
        @Nullable BigDecimal valueFrom,
        @Nullable BigDecimal valueTo,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        @Nullable Instant approvedFrom,
        @Nullable Instant approvedTo,
        List<Rating> ratings,
        @Nullable Boolean disputed,
        @Nullable Integer minOrigins,
        @Nullable Instant asOf) {

    public static final Filters NONE = new Filters(
            null, null, null, null, null, null, null, null, null, null, null, null, List.of(), null, null, null);

    public Filters {
        ratings = List.copyOf(ratings);
    }

    /** Whether the caller narrowed the list in any way. */
    public boolean any() {
        return !equals(NONE);
    }

    /** The same without words, where something else tells what fits them. */
    Filters withoutWords() {
        return new Filters(
                null,
                article,
                publisher,
                speaker,
                entity,
                unit,
                valueFrom,
                valueTo,
                publishedFrom,
                publishedTo,
                approvedFrom,
                approvedTo,
                ratings,
                disputed,
                minOrigins,
                asOf);
    }

    /** Eight hexadecimal digits that differ for other filters: a cursor is good for the list it came from only. */
    String fingerprint() {
        var crc = new CRC32();
        crc.update(Stream.of(
                        q,
                        article,
                        publisher,
                        speaker,
                        entity,
                        unit,
                        valueFrom,
                        valueTo,
                        publishedFrom,
                        publishedTo,
                        approvedFrom,
                        approvedTo,
                        ratings,
                        disputed,
                        minOrigins,
                        asOf)
                .map(Objects::toString)
                .collect(Collectors.joining("\u001f"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }
}
