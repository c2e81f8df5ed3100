package org.claimdesk.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Figures of an element's text. */
final class Density {
    private static final double HASH_LINK = 0.3;
    private static final Pattern COMMA = Pattern.compile("[,،﹐︐︑⹁⸴⸲，]");

    private Density() {}

    static int length(Element element) {
        return element.text().length();
    }

    /** Share of the text that stands in links, from 0 to 1; links within the page count for less. */
    static double links(Element element) {
        int length = length(element);
        if (length == 0) {
            return 0;
        }
        double linked = 0;
        for (Element link : element.getElementsByTag("a")) {
            linked += length(link) * (link.attr("href").startsWith("#") ? HASH_LINK : 1);
        }
        return linked / length;
    }

    /** Share of the text that stands in elements of these tags. */
    static double of(Element element, String query) {
        int length = length(element);
        int inside = element.select(query).stream().mapToInt(Density::length).sum();
        return length == 0 ? 0 : (double) inside / length;
    }

    static int commas(String text) {
        return (int) COMMA.matcher(text).results().count();
    }
}
