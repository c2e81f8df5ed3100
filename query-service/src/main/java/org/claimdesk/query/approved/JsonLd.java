package org.claimdesk.query.approved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim as linked data: schema.org's Claim, the passages as Web Annotations with text selectors, and who did what in PROV-O.
 * The context is written out, so that nobody has to fetch one to read it.
 */
@ApplicationScoped
public class JsonLd {

    /** The terms used; everything without a prefix is schema.org's. */
    public static final Map<String, Object> CONTEXT = Map.of(
            "@vocab", "https://schema.org/",
            "cito", "http://purl.org/spar/cito/",
            "oa", "http://www.w3.org/ns/oa#",
            "prov", "http://www.w3.org/ns/prov#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Links links;
    private final DataLicence licence;
    private final RatedClaim review;

    JsonLd(Links links, DataLicence licence, RatedClaim review) {
        this.links = links;
        this.licence = licence;
        this.review = review;
    }

    /** A document with the claim and, only when it is rated, its review. */
    public Map<String, Object> document(Claim claim, Company company) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXT);
        document.put("@graph", nodes(claim, company));
        return document;
    }

    /** The nodes alone, for a document of many claims. */
    public List<Map<String, Object>> nodes(Claim claim, Company company) {
        var nodes = new ArrayList<Map<String, Object>>();
        nodes.add(claim(claim, company));
        if (claim.rating() != null) {
            nodes.add(review.node(claim, claim.rating()));
        }
        return nodes;
    }

    private Map<String, Object> claim(Claim claim, Company company) {
        var node = node(links.page(claim.id()), "Claim", "prov:Entity");
        node.put("url", links.page(claim.id()));
        node.put("text", claim.text());
        node.put("version", claim.version());
        node.put("abstract", Standing.of(claim));
        node.put(
                "creativeWorkStatus",
                "On record; " + Standing.finding(claim) + (company.inDispute() ? "; disputed" : ""));
        node.put("datePublished", claim.approvedAt().toString());
        put(node, "author", speaker(claim));
        put(
                node,
                "temporalCoverage",
                values(claim.times().stream().map(TimeExpression::value).toList()));
        node.put("appearance", claim.appearances().stream().map(JsonLd::article).toList());
        node.put("citation", cited(claim, false));
        node.put("isBasedOn", cited(claim, true));
        licence.address().ifPresent(address -> node.put("sdLicense", id(address)));
        node.put(
                "prov:wasQuotedFrom",
                claim.appearances().stream()
                        .map(appearance -> id(source(appearance)))
                        .toList());
        node.put("prov:wasGeneratedBy", approval(claim));
        put(node, "prov:wasDerivedFrom", candidate(claim));
        node.put(
                "@reverse",
                Map.of(
                        "oa:hasBody",
                        claim.appearances().stream().map(JsonLd::annotation).toList(),
                        "cito:hasCitingEntity",
                        RelatedNodes.of(claim, company, links)));
        return node;
    }

    private static @Nullable Map<String, Object> speaker(Claim claim) {
        var speaker = claim.speaker();
        if (speaker == null) {
            return null;
        }
        var type = claim.entities().stream()
                .filter(entity -> entity.text().equalsIgnoreCase(speaker))
                .map(entity -> String.valueOf(entity.type()))
                .findFirst()
                .orElse("");
        var node = new LinkedHashMap<String, Object>();
        node.put("@type", type.startsWith("PERS") ? "Person" : type.startsWith("ORG") ? "Organization" : "prov:Agent");
        node.put("name", speaker);
        return node;
    }

    private static Map<String, Object> article(Appearance appearance) {
        var article = appearance.article();
        var node = node(source(appearance), "Article");
        put(node, "url", TextFragment.web(article.url()));
        put(node, "headline", article.title());
        put(node, "datePublished", article.publishedAt());
        put(node, "inLanguage", article.language());
        if (article.publisher() != null) {
            node.put("publisher", Map.of("@type", "Organization", "name", article.publisher()));
        }
        node.put(
                "author",
                article.bylines().stream()
                        .map(name -> Map.of("@type", "Person", "name", name))
                        .toList());
        return node;
    }

    private static Map<String, Object> annotation(Appearance appearance) {
        var passage = appearance.passage();
        var quote = new LinkedHashMap<String, Object>();
        quote.put("@type", "oa:TextQuoteSelector");
        quote.put("oa:exact", passage.exact());
        quote.put("oa:prefix", passage.prefix());
        quote.put("oa:suffix", passage.suffix());
        var position = Map.of("@type", "oa:TextPositionSelector", "oa:start", passage.start(), "oa:end", passage.end());
        return Map.of(
                "@type", "oa:Annotation",
                "oa:motivatedBy", id("oa:identifying"),
                "oa:hasTarget",
                        Map.of(
                                "@type", "oa:SpecificResource",
                                "oa:hasSource", id(source(appearance)),
                                "oa:hasSelector", List.of(quote, position)));
    }

    private static List<Map<String, Object>> cited(Claim claim, boolean opened) {
        return claim.citations().stream()
                .filter(citation -> citation.kind() != Citation.Kind.PASSAGE)
                .filter(citation -> !opened || citation.openedAt() != null)
                .map(JsonLd::cited)
                .toList();
    }

    private static Map<String, Object> cited(Citation citation) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@type", "CreativeWork");
        put(node, "url", TextFragment.web(citation.url()));
        put(node, "name", citation.title());
        put(node, "archivedAt", TextFragment.web(citation.archiveUrl()));
        if (citation.publisher() != null) {
            node.put("publisher", Map.of("@type", "Organization", "name", citation.publisher()));
        }
        return node;
    }

    private static Map<String, Object> approval(Claim claim) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@type", "prov:Activity");
        node.put("name", "approval");
        node.put(
                "prov:endedAtTime",
                Map.of("@type", "xsd:dateTime", "@value", claim.approvedAt().toString()));
        if (claim.approvedBy() != null) {
            node.put("prov:wasAssociatedWith", node("urn:uuid:" + claim.approvedBy(), "prov:Person"));
        }
        return node;
    }

    private static @Nullable Map<String, Object> candidate(Claim claim) {
        var extractor = claim.extractor();
        if (extractor == null) {
            return null;
        }
        var agent = new LinkedHashMap<String, Object>();
        agent.put("@type", "prov:SoftwareAgent");
        agent.put("name", extractor.name());
        put(agent, "softwareVersion", extractor.version());
        var extraction = Map.of("@type", "prov:Activity", "name", "extraction", "prov:wasAssociatedWith", agent);
        return Map.of("@type", "prov:Entity", "name", "candidate claim", "prov:wasGeneratedBy", extraction);
    }

    private static String source(Appearance appearance) {
        return "urn:uuid:" + appearance.articleId();
    }

    private static @Nullable List<String> values(List<@Nullable String> values) {
        var known =
                values.stream().filter(Objects::nonNull).map(String::valueOf).toList();
        return known.isEmpty() ? null : known;
    }

    private static Map<String, Object> id(String id) {
        return Map.of("@id", id);
    }

    private static Map<String, Object> node(String id, String... types) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", id);
        node.put("@type", types.length == 1 ? types[0] : List.of(types));
        return node;
    }

    private static void put(Map<String, Object> node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
