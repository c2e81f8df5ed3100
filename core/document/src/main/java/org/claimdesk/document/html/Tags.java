package org.claimdesk.document.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Which tags flow with the words and which stand apart. */
final class Tags {
    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS =
            Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul", "section", "article");
    private static final Set<String> PHRASING = Set.of(
            "abbr",
            "audio",
            "b",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "noscript",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "script",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "u",
            "var",
            "wbr",
            "font",
            "tt",
            "strike",
            "s",
            "big",
            "bdi");
    private static final Set<String> TRANSPARENT = Set.of("a", "del", "ins");

    private Tags() {}

    static boolean is(@Nullable Node node, String... names) {
        return node instanceof Element element && List.of(names).contains(element.normalName());
    }

    /** Flows with the words of a sentence. */
    static boolean phrasing(Node node) {
        if (node instanceof TextNode || node instanceof Comment) {
            return true;
        }
        return node instanceof Element element
                && (PHRASING.contains(element.normalName())
                        || TRANSPARENT.contains(element.normalName())
                                && element.childNodes().stream().allMatch(Tags::phrasing));
    }

    static boolean blank(Node node) {
        return node instanceof TextNode text && text.isBlank() || node instanceof Comment || is(node, "br");
    }

    static boolean holdsBlock(Element element) {
        return element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()) || holdsBlock(child));
    }

    static boolean inside(Element element, String... names) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (is(parent, names)) {
                return true;
            }
        }
        return false;
    }

    /** True when the element holds one child of the tag, and no words beside it. */
    static boolean onlyHolds(Element element, String name) {
        return element.childrenSize() == 1
                && is(element.firstElementChild(), name)
                && element.textNodes().stream().allMatch(TextNode::isBlank);
    }
}
