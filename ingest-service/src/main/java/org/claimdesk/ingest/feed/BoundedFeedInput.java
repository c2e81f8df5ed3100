package org.claimdesk.ingest.feed;

import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.util.Locale;
import javax.xml.XMLConstants;

/** ROME's reader with an XML parser that knows no document types and no entities, behind {@link FeedBounds}. */
final class BoundedFeedInput extends WireFeedInput {

    private final int entries;

    BoundedFeedInput(int entries) {
        super(false, Locale.US);
        this.entries = entries;
        setAllowDoctypes(false);
        // Heals what many feeds get wrong: blanks before the prolog and HTML's names of characters.
        setXmlHealerOn(true);
    }

    @Override
    protected SAXBuilder createSAXBuilder() {
        SAXBuilder builder = super.createSAXBuilder();
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new FeedBounds(entries));
        return builder;
    }
}
