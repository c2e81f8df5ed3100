package org.claimdesk.document.html;

import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * Refuses pages whose elements are nested so deep that weighing them would take minutes. Finding the article looks at
 * what is in an element for every element, so that its work grows with the sum of all depths, and that is what is
 * bounded: a page of 100,000 elements may have them 30 deep on average, one of 10,000 as deep as the parser goes.
 */
final class Nesting {
    private static final long MAX_SUM_OF_DEPTHS = 3_000_000;

    private Nesting() {}

    /** @throws UnreadableDocumentException when the page is nested too deep */
    static void requireBounded(Document page) {
        long[] sum = {0};
        page.traverse((Node node, int depth) -> sum[0] += depth);
        if (sum[0] > MAX_SUM_OF_DEPTHS) {
            throw new UnreadableDocumentException(
                    Reason.TOO_DEEP,
                    "The page has too many elements nested too deep: their depths add up to more than 3,000,000");
        }
    }
}
