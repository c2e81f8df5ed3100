package org.claimdesk.query.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Standing;

/** How to cite a claim: in words, in BibTeX and as CSL-JSON. The version is part of it, because the record may change. */
record CiteThis(String plain, String bibtex, String csl) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static CiteThis of(Claim claim, String url) {
        var day = claim.approvedAt().atZone(ZoneOffset.UTC).toLocalDate();
        var plain = "“" + claim.text() + "” Claim on record, version " + claim.version() + ", " + Standing.day(day)
                + "; " + Standing.finding(claim) + ". " + url;
        var bibtex = "@misc{claim-" + claim.id() + ",\n  title = {" + escape(claim.text()) + "},\n  year = {"
                + day.getYear() + "},\n  month = {" + day.getMonthValue() + "},\n  note = {Claim on record, version "
                + claim.version() + "; " + escape(Standing.finding(claim)) + "},\n  url = {" + url + "}\n}";
        var csl = new LinkedHashMap<String, Object>();
        csl.put("id", claim.id().toString());
        csl.put("type", "webpage");
        csl.put("title", claim.text());
        csl.put("container-title", "Claimdesk");
        csl.put("version", Long.toString(claim.version()));
        csl.put("URL", url);
        csl.put(
                "issued",
                Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        csl.put("note", Standing.finding(claim));
        return new CiteThis(plain, bibtex, json(List.of(csl)));
    }

    /** TeX's own characters, taken literally. */
    private static String escape(String text) {
        return text.replace("\\", "\\textbackslash ").replaceAll("([{}$%&#_])", "\\\\$1");
    }

    private static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
