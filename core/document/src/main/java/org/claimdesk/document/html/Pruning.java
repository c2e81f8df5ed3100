package org.claimdesk.document.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never its article. */
final class Pruning {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, link, meta,"
                    + " map, audio, video, source, nav, [role=navigation], [role=menu], [role=menubar], [role=complementary],"
                    + " [role=banner], [role=contentinfo], [role=search], [role=alert], [role=alertdialog], [role=dialog],"
                    + " [hidden], [aria-modal=true], dialog, input, select, textarea, button";
    private static final Pattern UNSEEN =
            Pattern.compile("(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KEPT = Set.of("body", "html", "a");

    private Pruning() {}

    static void takeOut(Element body) {
        body.select(NEVER).remove();
        for (Element element : body.select("[style], [aria-hidden=true]")) {
            boolean unseen = UNSEEN.matcher(element.attr("style")).find();
            if (element != body && (unseen || element.attr("aria-hidden").equals("true"))) {
                element.remove();
            }
        }
    }

    /** Takes out what its class or id calls something else than content. */
    static void takeOutUnlikely(Element body) {
        for (Element element : body.getAllElements()) {
            if (!KEPT.contains(element.normalName())
                    && Hints.unlikely(element)
                    && !Tags.inside(element, "table", "code", "pre")) {
                element.remove();
            }
        }
    }
}
