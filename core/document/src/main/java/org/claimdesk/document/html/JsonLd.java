package org.claimdesk.document.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.document.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD (schema.org), with empty answers when it describes none. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int MAX_NODES = 10_000;
    private static final int MAX_AUTHORS = 20;

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    static JsonLd of(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                nodes.add(JSON.readTree(script.data().strip()));
            } catch (JsonProcessingException e) {
                // A page with broken JSON-LD is read without it, as search engines do.
                continue;
            }
        }
        for (int i = 0; i < nodes.size() && nodes.size() < MAX_NODES; i++) {
            JsonNode node = nodes.get(i);
            if (node.isArray()) {
                node.forEach(nodes::add);
            } else if (isArticle(node)) {
                return new JsonLd(node);
            } else {
                node.path("@graph").forEach(nodes::add);
                nodes.add(node.path("mainEntity"));
            }
        }
        return new JsonLd(JSON.missingNode());
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = (type.isArray() ? type.path(0) : type).asText().toLowerCase(Locale.ROOT);
        return name.contains("article")
                || name.contains("posting")
                || name.contains("report")
                || name.endsWith("blogpost");
    }

    @Nullable
    String title() {
        String headline = text(article.path("headline"));
        return headline != null ? headline : text(article.path("name"));
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonNode author = article.has("author") ? article.path("author") : article.path("creator");
        if (author.isArray()) {
            author.forEach(one -> addName(one, names));
        } else {
            addName(author, names);
        }
        return names.stream().distinct().limit(MAX_AUTHORS).toList();
    }

    private static void addName(JsonNode author, List<String> names) {
        String name = text(author.isObject() ? author.path("name") : author);
        if (name != null) {
            names.addAll(Bylines.names(name));
        }
    }

    @Nullable
    String publisher() {
        JsonNode publisher = article.path("publisher");
        return text(publisher.isObject() ? publisher.path("name") : publisher);
    }

    @Nullable
    String publishedAt() {
        return text(article.path("datePublished"));
    }

    @Nullable
    String url() {
        JsonNode main = article.path("mainEntityOfPage");
        String url = text(article.path("url"));
        return url != null ? url : text(main.isObject() ? main.path("@id") : main);
    }

    @Nullable
    String language() {
        return text(article.path("inLanguage"));
    }

    private static @Nullable String text(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        String text = one.isTextual() ? Whitespace.collapse(Parser.unescapeEntities(one.asText(), false)) : "";
        return text.isEmpty() ? null : text;
    }
}
