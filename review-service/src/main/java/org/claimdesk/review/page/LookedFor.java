package org.claimdesk.review.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.shell.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a page is searched for.
 *
 * @param quotes words of which any will do: what a person says the page says, else what the claim says
 * @param numbers of the claim
 */
public record LookedFor(List<String> quotes, List<BigDecimal> numbers) {

    public LookedFor {
        quotes = List.copyOf(quotes);
        numbers = List.copyOf(numbers);
    }

    /** @param quote what the page is said to say; null for what claim and passage say */
    public static LookedFor of(@Nullable String quote, String text, String passage, List<Quantity> quantities) {
        var quotes = quote == null || quote.isBlank() ? List.of(text, passage) : List.of(quote);
        var numbers = new ArrayList<BigDecimal>();
        quantities.stream()
                .flatMap(one -> Stream.of(one.value(), one.upper()))
                .filter(java.util.Objects::nonNull)
                .forEach(numbers::add);
        return new LookedFor(quotes, numbers);
    }

    /** Tells whether a page was searched for the same. */
    byte[] digest() {
        return Sha256.of(quotes + " " + numbers);
    }
}
