package org.claimdesk.document.html;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Joins the best candidate with those of its siblings that belong to the article as well. */
final class Siblings {
    private static final Pattern SENTENCE_END = Pattern.compile("\\.( |$)");
    private static final int LONG = 80;
    private final Map<Element, Double> scores;
    private final Element top;

    Siblings(Map<Element, Double> scores, Element top) {
        this.scores = scores;
        this.top = top;
    }

    Element join() {
        Element article = new Element("div");
        Element parent = top.parent();
        List<Element> siblings = parent == null ? List.of(top) : List.copyOf(parent.children());
        for (Element sibling : siblings) {
            if (belongs(sibling)) {
                if (!Tags.is(sibling, "div", "article", "section", "p", "ol", "ul")) {
                    sibling.tagName("div");
                }
                article.appendChild(sibling);
            }
        }
        return article;
    }

    private boolean belongs(Element sibling) {
        if (sibling == top) {
            return true;
        }
        double best = scores.getOrDefault(top, 0.0);
        boolean sameClass = !top.className().isEmpty() && sibling.className().equals(top.className());
        Double score = scores.get(sibling);
        if (score != null && score + (sameClass ? best * 0.2 : 0) >= Math.max(10, best * 0.2)) {
            return true;
        }
        if (!Tags.is(sibling, "p")) {
            return false;
        }
        double links = Density.links(sibling);
        String text = sibling.text();
        return text.length() > LONG
                ? links < 0.25
                : !text.isEmpty() && links == 0 && SENTENCE_END.matcher(text).find();
    }
}
