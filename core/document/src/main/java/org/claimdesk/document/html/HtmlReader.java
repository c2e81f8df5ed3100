package org.claimdesk.document.html;

import java.io.StringReader;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReader;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Metadata;
import org.claimdesk.document.Source;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page: its title, byline and date, then the article, without what stands around it. */
public final class HtmlReader implements DocumentReader {
    private static final int MAX_BYTES = 16 << 20;
    /** A tree of this many elements takes about 300 MB; the longest articles have a tenth of it. */
    private static final int MAX_TAGS = 400_000;

    private static final int MAX_DEPTH = 200;

    @Override
    public Document read(Source source) {
        Deadline deadline = Deadline.forReading();
        return write(parse(source, deadline), deadline);
    }

    /**
     * Writes everything visible of a mail.
     *
     * @param forwarded whether what stands below the heads of another message is what this one is about
     */
    public void writeWhole(Source source, boolean forwarded, Draft draft) {
        Deadline deadline = Deadline.forReading();
        org.jsoup.nodes.Document page = parse(source, deadline);
        Footnotes footnotes = new Footnotes(page, deadline);
        Pruning.takeOut(page.body());
        QuotedMail.mark(page.body(), forwarded);
        new BlockWriter(footnotes).write(page.body(), draft);
    }

    private static Document write(org.jsoup.nodes.Document page, Deadline deadline) {
        Footnotes footnotes = new Footnotes(page, deadline);
        Element byline = Bylines.visible(page);
        Metadata metadata = new PageMetadata(page).read(byline);
        Pruning.takeOut(page.body());
        Draft draft = new Draft();
        new Heading(page.body(), metadata, byline).write(draft);
        Paragraphs.fromBreaks(page.body());
        new BlockWriter(footnotes).write(ArticleFinder.find(page.body(), deadline), draft);
        return draft.finish(metadata);
    }

    private static org.jsoup.nodes.Document parse(Source source, Deadline deadline) {
        if (source.bytes().length > MAX_BYTES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "The page is larger than 16 MiB");
        }
        String html = PageEncoding.decode(source);
        if (html.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "The page has more than 400,000 tags");
        }
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        org.jsoup.nodes.Document page = parser.parseInput(
                new PacedReader(new StringReader(html), deadline), source.url() == null ? "" : source.url());
        Nesting.requireBounded(page);
        return page;
    }
}
