package org.claimdesk.document.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of what only looks like paragraphs, so that they can be counted. */
final class Paragraphs {
    private Paragraphs() {}

    /** Two line breaks in a row end a paragraph. */
    static void fromBreaks(Element body) {
        for (Element line : body.select("br")) {
            if (line.parent() != null && dropFollowing(line)) {
                Element paragraph = new Element("p");
                line.replaceWith(paragraph);
                fill(paragraph);
                Element parent = paragraph.parent();
                if (parent != null && Tags.is(parent, "p")) {
                    parent.tagName("div");
                }
            }
        }
    }

    /** Removes the breaks right after this one; true when there was one. */
    private static boolean dropFollowing(Element line) {
        boolean dropped = false;
        Node next = significant(line.nextSibling());
        while (next != null && Tags.is(next, "br")) {
            Node after = significant(next.nextSibling());
            next.remove();
            next = after;
            dropped = true;
        }
        return dropped;
    }

    private static void fill(Element paragraph) {
        Node next = paragraph.nextSibling();
        while (next != null && Tags.phrasing(next)) {
            boolean twoBreaks = Tags.is(next, "br") && Tags.is(significant(next.nextSibling()), "br");
            if (twoBreaks) {
                break;
            }
            Node after = next.nextSibling();
            paragraph.appendChild(next);
            next = after;
        }
        trimEnd(paragraph);
    }

    private static @Nullable Node significant(@Nullable Node node) {
        Node at = node;
        while (at != null && Tags.blank(at) && !Tags.is(at, "br")) {
            at = at.nextSibling();
        }
        return at;
    }

    /**
     * Words that stand in a division beside blocks become paragraphs; a division of words alone becomes one.
     *
     * @return the element that now holds the paragraph, when it is one
     */
    static @Nullable Element fromDivision(Element division) {
        Element open = null;
        for (Node child : List.copyOf(division.childNodes())) {
            if (!Tags.phrasing(child)) {
                if (open != null) {
                    trimEnd(open);
                }
                open = null;
            } else if (open != null) {
                open.appendChild(child);
            } else if (!Tags.blank(child)) {
                open = new Element("p");
                child.replaceWith(open);
                open.appendChild(child);
            }
        }
        if (Tags.onlyHolds(division, "p") && Density.links(division) < 0.25) {
            Element only = division.child(0);
            division.replaceWith(only);
            return only;
        }
        if (!Tags.holdsBlock(division)) {
            division.tagName("p");
            return division;
        }
        return null;
    }

    private static void trimEnd(Element paragraph) {
        Node last = paragraph.lastChild();
        while (last != null && Tags.blank(last)) {
            last.remove();
            last = paragraph.lastChild();
        }
    }
}
