package org.claimdesk.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is foreign in a mail, as the common mail programs mark it: the message that is answered, and signatures. */
final class QuotedMail {
    /** Set on what is foreign by where it stands. */
    private static final String MARK = "claimdesk-quoted";

    private static final String BELOW_HEADS = "#divRplyFwdMsg ~ *, #appendonsend ~ *";
    private static final Pattern FORWARDED =
            Pattern.compile("(?i)-+ ?forwarded message ?-+.*|begin forwarded message:.*", Pattern.DOTALL);

    private QuotedMail() {}

    /** @param forwarded whether what stands below the heads of another message belongs to this one */
    static void mark(Element body, boolean forwarded) {
        if (!forwarded) {
            body.select(BELOW_HEADS).attr(MARK, "");
        }
        for (Element quote : body.select(".gmail_quote, blockquote[type=cite]")) {
            Element heads = quote.selectFirst(".gmail_attr");
            String first = heads == null ? quote.text() : heads.text();
            if (FORWARDED.matcher(first.strip()).matches()) {
                quote.removeClass("gmail_quote").removeAttr("type");
            }
        }
    }

    static boolean is(Element element) {
        return element.hasAttr(MARK)
                || element.is("blockquote[type=cite], .gmail_quote, .gmail_attr, .moz-cite-prefix, #divRplyFwdMsg,"
                        + " .yahoo_quoted, .gmail_signature, .moz-signature, #Signature");
    }
}
