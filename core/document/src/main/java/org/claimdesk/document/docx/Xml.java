package org.claimdesk.document.docx;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** Walks through XML without document type, entities or great depth. Names are local names. */
final class Xml {
    private static final int MAX_DEPTH = 150;

    /** What is called on the way. */
    interface Visitor {
        void start(String name, Map<String, String> attributes);

        void text(String text);

        void end(String name);
    }

    private Xml() {}

    static void walk(byte @Nullable [] xml, Deadline deadline, Visitor visitor) {
        if (xml == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The JDK's own limit of 100 would answer in words of its own.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * MAX_DEPTH));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            walk(reader, deadline, visitor);
        } catch (XMLStreamException e) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "The document is not well-formed inside");
        }
    }

    private static void walk(XMLStreamReader reader, Deadline deadline, Visitor visitor) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            deadline.check();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new UnreadableDocumentException(
                                Reason.TOO_DEEP, "The document is nested deeper than 150 elements");
                    }
                    visitor.start(reader.getLocalName(), attributes(reader));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitor.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableDocumentException(
                            Reason.FORBIDDEN, "The document declares a document type, which is refused");
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
