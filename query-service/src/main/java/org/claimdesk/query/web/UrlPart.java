package org.claimdesk.query.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Puts a word into the query of an address. */
@TemplateExtension
final class UrlPart {

    private UrlPart() {}

    static String urlPart(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
