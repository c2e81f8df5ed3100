package org.claimdesk.document.html;

import java.util.List;
import org.claimdesk.document.Deadline;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page: first strictly, then, when less than 500 characters are left, with one rule after the
 * other given up, as Readability.js does.
 */
final class ArticleFinder {
    private static final int ENOUGH = 500;

    private record Rules(boolean unlikely, boolean names, boolean shape) {}

    private static final List<Rules> ATTEMPTS = List.of(
            new Rules(true, true, true),
            new Rules(false, true, true),
            new Rules(false, false, true),
            new Rules(false, false, false));

    private ArticleFinder() {}

    static Element find(Element body, Deadline deadline) {
        Element longest = body;
        int length = -1;
        for (Rules rules : ATTEMPTS) {
            Element article = attempt(body.clone(), rules, deadline);
            int found = Density.length(article);
            if (found > length) {
                longest = article;
                length = found;
            }
            if (found >= ENOUGH) {
                break;
            }
        }
        return longest;
    }

    private static Element attempt(Element body, Rules rules, Deadline deadline) {
        if (rules.unlikely()) {
            Pruning.takeOutUnlikely(body);
        }
        @Nullable Element found = new Candidates(body, rules.names(), deadline).article();
        Element article = found == null ? body : found;
        new Cleaning(article, rules.names(), rules.shape(), deadline).clean();
        return article;
    }
}
