package org.claimdesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between the XML parser and the tree that is built from a feed, so that the tree stays small whatever is sent:
 * entries past the bound, and elements that nobody asks for (the articles' text among them), never get into it; too many
 * elements or too deep ones end the reading.
 */
final class FeedBounds extends XMLFilterImpl {

    static final int DEPTH = 50;
    static final int ELEMENTS = 50_000;
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> NOT_WANTED =
            Set.of("encoded", "content", "description", "summary", "image", "enclosure", "category", "group");

    private final int entries;
    private final List<String[]> prefixes = new ArrayList<>();
    private int seen;
    private int elements;
    private int depth;
    private int skipDepth;

    /** @param entries how many are taken, the first ones */
    FeedBounds(int entries) {
        this.entries = entries;
    }

    /** Too much of something; the message is a sentence for people. */
    static final class ExceededException extends SAXException {
        ExceededException(String message) {
            super(message);
        }
    }

    /** Comments and the borders of CDATA would be nodes of their own, past this filter; the text comes without them. */
    @Override
    public void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException {
        if (!name.endsWith("lexical-handler")) {
            super.setProperty(name, value);
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        // Held back until it is known whether the element it belongs to is wanted.
        prefixes.add(new String[] {prefix, uri});
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        if (skipDepth == 0) {
            super.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > DEPTH) {
            throw new ExceededException("It is nested more than " + DEPTH + " deep.");
        }
        if (skipDepth == 0 && unwanted(localName)) {
            skipDepth = depth;
        }
        if (skipDepth == 0) {
            elements += 1 + attributes.getLength();
            if (elements > ELEMENTS) {
                throw new ExceededException("It has more than " + ELEMENTS + " elements and attributes.");
            }
            for (String[] prefix : prefixes) {
                super.startPrefixMapping(prefix[0], prefix[1]);
            }
            super.startElement(uri, localName, name, attributes);
        }
        prefixes.clear();
    }

    private boolean unwanted(String localName) {
        if (ENTRIES.contains(localName)) {
            return ++seen > entries;
        }
        return depth > 1 && NOT_WANTED.contains(localName);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        if (skipDepth == 0) {
            super.endElement(uri, localName, name);
        } else if (skipDepth == depth) {
            skipDepth = 0;
        }
        depth--;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (skipDepth == 0) {
            super.characters(chars, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {}

    @Override
    public void processingInstruction(String target, String data) {}
}
