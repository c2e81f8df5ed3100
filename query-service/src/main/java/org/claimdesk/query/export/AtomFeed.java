package org.claimdesk.query.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.DataLicence;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Standing;
import org.claimdesk.query.search.FoundClaim;

/** An Atom feed after RFC 4287. */
@ApplicationScoped
class AtomFeed {

    private final Links links;
    private final DataLicence licence;

    AtomFeed(Links links, DataLicence licence) {
        this.links = links;
        this.licence = licence;
    }

    /** @param query of the feed's address, with its question mark, or empty */
    String write(List<FoundClaim> claims, String query) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", links.base() + "/api/v1/feed.atom" + query);
            element(xml, "title", "Claims on record");
            element(xml, "updated", updated(claims).toString());
            link(xml, "self", links.base() + "/api/v1/feed.atom" + query);
            link(xml, "alternate", links.base() + "/" + query);
            if (licence.address().isPresent()) {
                link(xml, "license", licence.address().get());
            }
            xml.writeStartElement("author");
            element(xml, "name", "Claimdesk");
            xml.writeEndElement();
            for (var found : claims) {
                entry(xml, found.claim());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private void entry(XMLStreamWriter xml, Claim claim) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + claim.id());
        element(xml, "title", claim.text());
        element(xml, "updated", claim.approvedAt().toString());
        link(xml, "alternate", links.page(claim.id()));
        element(xml, "summary", Standing.of(claim));
        xml.writeEndElement();
    }

    private static Instant updated(List<FoundClaim> claims) {
        return claims.stream()
                .map(found -> found.claim().approvedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", " "));
        xml.writeEndElement();
    }
}
