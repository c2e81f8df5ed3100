package org.claimdesk.document.html;

import org.claimdesk.document.Deadline;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Widens the element that was found to the part of the page that holds the rest of the article: pages that cut an
 * article into sections give the points to one of them.
 */
final class Widening {
    private static final int SENTENCE = 80;
    private static final double MAX_LINKS = 0.3;
    private static final int LEAST_GAIN = 150;
    private static final int ARTICLE = 500;
    private static final double LEAST_SHARE = 0.05;

    private Widening() {}

    static Element of(Element found, Element body, Deadline deadline) {
        deadline.check();
        Element widest = found;
        int held = prose(found);
        Element at = enclosing(found, body);
        while (at != null) {
            deadline.check();
            int more = prose(at) - held;
            if (more >= Math.max(LEAST_GAIN, LEAST_SHARE * held)) {
                if (!mostlyProse(at, widest, more) || holdsSeveral(at, found)) {
                    break;
                }
                widest = at;
                held += more;
            }
            at = enclosing(at, body);
        }
        return widest;
    }

    /** The next element around; null where the article ends, for it never reaches beyond one that says it is one. */
    private static @Nullable Element enclosing(Element element, Element body) {
        Element parent = element.parent();
        boolean end = parent == body || Tags.is(element, "article", "main") || Tags.is(parent, "html");
        return end ? null : parent;
    }

    /** What comes in is the article's when most of it is sentences, not headlines and links. */
    private static boolean mostlyProse(Element wide, Element narrow, int more) {
        int added = Density.length(wide) - Density.length(narrow);
        return more >= added * 0.6;
    }

    /** A page of several articles, of which one was found. */
    private static boolean holdsSeveral(Element wide, Element found) {
        return wide.select("article, .hentry, [itemtype*=Article], [itemtype*=BlogPosting]").stream()
                .anyMatch(article ->
                        article != wide && !article.getAllElements().contains(found) && prose(article) >= ARTICLE);
    }

    /** Characters in paragraphs of sentences. */
    private static int prose(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p, li, pre, blockquote")) {
            int own = Density.length(paragraph);
            boolean nested = Tags.inside(paragraph, "p", "li", "pre", "blockquote");
            if (own >= SENTENCE && !nested && Density.links(paragraph) < MAX_LINKS) {
                length += own;
            }
        }
        return length;
    }
}
