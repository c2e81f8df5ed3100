package org.claimdesk.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.document.Deadline;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: paragraphs give points to the elements around them, links take them away.
 * The method and its figures are those of Mozilla's Readability.js (Apache-2.0).
 */
final class Candidates {
    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private static final int TOP = 5;
    private static final int SHARED_BY = 3;

    private final Map<Element, Double> scores = new IdentityHashMap<>();
    private final Element body;
    private final boolean weighNames;
    private final Deadline deadline;

    Candidates(Element body, boolean weighNames, Deadline deadline) {
        this.body = body;
        this.weighNames = weighNames;
        this.deadline = deadline;
    }

    /** The article in an element of its own, or null when nothing in the page speaks for one. */
    @Nullable
    Element article() {
        for (Element paragraph : paragraphs()) {
            deadline.check();
            credit(paragraph);
        }
        scores.replaceAll((element, score) -> score * (1 - Density.links(element)));
        List<Element> best = scores.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(TOP)
                .map(Map.Entry::getKey)
                .toList();
        if (best.isEmpty() || best.getFirst() == body) {
            return null;
        }
        Element top = onlyChild(better(common(best)));
        if (top == body) {
            return null;
        }
        Element wide = Widening.of(top, body, deadline);
        return wide == top ? new Siblings(scores, top).join() : new Element("div").appendChild(wide);
    }

    private List<Element> paragraphs() {
        List<Element> found = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            deadline.check();
            if (SCORED.contains(element.normalName())) {
                found.add(element);
            } else if (Tags.is(element, "div")) {
                Element paragraph = Paragraphs.fromDivision(element);
                if (paragraph != null) {
                    found.add(paragraph);
                }
                element.children().stream().filter(child -> Tags.is(child, "p")).forEach(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    private void credit(Element paragraph) {
        String text = paragraph.text();
        if (text.length() < SHORTEST) {
            return;
        }
        double points = 2 + Density.commas(text) + Math.min(text.length() / 100, 3);
        Element ancestor = paragraph.parent();
        for (int level = 0; level < LEVELS && ancestor != null && !Tags.is(ancestor, "html", "#root"); level++) {
            int divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            scores.putIfAbsent(ancestor, initial(ancestor));
            scores.merge(ancestor, points / divider, Double::sum);
            ancestor = ancestor.parent();
        }
    }

    private double initial(Element element) {
        double tag =
                switch (element.normalName()) {
                    case "div" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        return tag + (weighNames ? Hints.weight(element) : 0);
    }

    /** When several good candidates share an ancestor, the article is spread over it. */
    private Element common(List<Element> best) {
        Element top = best.getFirst();
        double bar = score(top) * 0.75;
        List<Element> rivals =
                best.stream().skip(1).filter(element -> score(element) >= bar).toList();
        if (rivals.size() < SHARED_BY) {
            return top;
        }
        for (Element parent = top.parent(); parent != null && parent != body; parent = parent.parent()) {
            Element shared = parent;
            long sharing = rivals.stream()
                    .filter(rival -> rival.parents().contains(shared))
                    .count();
            if (sharing >= SHARED_BY) {
                return shared;
            }
        }
        return top;
    }

    /** Climbs while the parents are nearly as good, up to one that is better. */
    private Element better(Element top) {
        double last = score(top);
        double bar = last / 3;
        for (Element parent = top.parent(); parent != null && parent != body; parent = parent.parent()) {
            Double score = scores.get(parent);
            if (score == null) {
                continue;
            }
            if (score < bar) {
                break;
            }
            if (score > last) {
                return parent;
            }
            last = score;
        }
        return top;
    }

    private Element onlyChild(Element top) {
        Element at = top;
        Element parent = at.parent();
        while (parent != null && parent != body && parent.childrenSize() == 1) {
            at = parent;
            parent = at.parent();
        }
        return at;
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }
}
