package org.claimdesk.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What class names and ids say about an element. The lists of likely and unlikely words follow Mozilla's Readability.js
 * (Apache-2.0), which has them from arc90's.
 */
final class Hints {
    private static final Pattern UNLIKELY = words("-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|"
            + "disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|"
            + "sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote");
    private static final Pattern MAYBE = words("and|article|body|column|content|main|mathjax|shadow");
    private static final Pattern POSITIVE =
            words("article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story");
    private static final Pattern NEGATIVE =
            words("-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|"
                    + "footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|"
                    + "shopping|tags|widget");
    private static final Pattern SHARE = words("(\\b|_)(share|sharedaddy)(\\b|_)");
    private static final int WEIGHT = 25;

    private Hints() {}

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** Class and id in one string. */
    static String names(Element element) {
        return element.className() + " " + element.id();
    }

    static boolean unlikely(Element element) {
        String names = names(element);
        return UNLIKELY.matcher(names).find() && !MAYBE.matcher(names).find();
    }

    static boolean sharing(Element element) {
        return SHARE.matcher(names(element)).find();
    }

    /** Plus or minus 25 for each of class and id that speaks for or against content. */
    static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        return (POSITIVE.matcher(name).find() ? WEIGHT : 0)
                - (NEGATIVE.matcher(name).find() ? WEIGHT : 0);
    }
}
