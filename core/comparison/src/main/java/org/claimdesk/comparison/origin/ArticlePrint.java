package org.claimdesk.comparison.origin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as far as its origin shows. Costs some milliseconds to make; keep it for all claims of the article.
 *
 * @param id tells articles apart
 * @param label what people call it ("2")
 * @param family the publisher's family, null when the publisher is unknown
 * @param credit the agency it credits as a whole, null for none
 * @param passages the prints of its passages, in order
 */
public record ArticlePrint(
        String id,
        String label,
        @Nullable String family,
        @Nullable Credit credit,
        List<PassagePrint> passages) {

    public ArticlePrint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        passages = List.copyOf(passages);
    }

    /** @param passages the texts of the passages, in order, credit lines among them */
    public static ArticlePrint of(
            String id,
            String label,
            @Nullable String publisher,
            @Nullable String url,
            List<String> bylines,
            List<String> passages) {
        return new ArticlePrint(
                id,
                label,
                Houses.standard().family(publisher, url).orElse(null),
                AgencyCredits.find(bylines, passages).orElse(null),
                passages.stream().map(PassagePrint::of).toList());
    }
}
