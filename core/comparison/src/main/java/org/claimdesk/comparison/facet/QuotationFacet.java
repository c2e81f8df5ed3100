package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.comparison.alignment.Wording;
import org.claimdesk.comparison.facet.Finding.Kind;

/** One quotation in two wordings: some words changed, most kept in order. */
public final class QuotationFacet implements Facet {

    private static final Pattern QUOTED = Pattern.compile("[“\"„«]([^“”\"„»]{12,400})[”\"“»]");
    private static final int LEAST_WORDS = 4;
    private static final double KEPT = 0.65;

    @Override
    public List<Finding> find(Pair pair) {
        for (List<String> a : quotations(pair.a().claim().text())) {
            for (List<String> b : quotations(pair.b().claim().text())) {
                int kept = Wording.sharedInOrder(a, b);
                int least = Math.min(a.size(), b.size());
                if (kept == least) {
                    return List.of(Finding.of(Kind.AGREEMENT, "the same quotation"));
                }
                if (kept >= KEPT * least && Math.abs(a.size() - b.size()) <= 2) {
                    return List.of(Finding.of(
                            Kind.CONFLICT, "quotation: “" + String.join(" ", a) + "” / “" + String.join(" ", b) + "”"));
                }
            }
        }
        return List.of();
    }

    private static List<List<String>> quotations(String text) {
        List<List<String>> found = new ArrayList<>();
        Matcher match = QUOTED.matcher(text);
        while (match.find()) {
            List<String> words = Arrays.stream(
                            match.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’']+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (words.size() >= LEAST_WORDS) {
                found.add(words);
            }
        }
        return found;
    }
}
