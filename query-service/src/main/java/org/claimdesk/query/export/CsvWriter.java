package org.claimdesk.query.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.claimdesk.query.approved.Appearance;
import org.claimdesk.query.approved.Article;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Standing;
import org.jspecify.annotations.Nullable;

/** One claim a line, after RFC 4180; of several articles it names the first and counts the rest. */
final class CsvWriter implements ClaimWriter {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "text",
            "standing",
            "speaker",
            "rating",
            "basis",
            "underReview",
            "approvedAt",
            "articles",
            "origins",
            "disputed",
            "articleTitle",
            "articlePublisher",
            "articlePublishedAt",
            "articleUrl",
            "passage",
            "page");

    private final Writer out;
    private final Links links;

    CsvWriter(Writer out, Links links) {
        this.out = out;
        this.links = links;
    }

    @Override
    public void begin() throws IOException {
        line(COLUMNS.toArray(String[]::new));
    }

    @Override
    public void write(Claim claim, Company company) throws IOException {
        var first = claim.appearances().isEmpty() ? null : claim.appearances().getFirst();
        var article = first == null ? Article.UNKNOWN : first.article();
        line(
                claim.id().toString(),
                Long.toString(claim.version()),
                claim.text(),
                Standing.of(claim),
                claim.speaker(),
                claim.rating() == null ? null : claim.rating().name(),
                claim.basis().name(),
                Boolean.toString(claim.underReview()),
                claim.approvedAt().toString(),
                Long.toString(claim.appearances().stream()
                        .map(Appearance::articleId)
                        .distinct()
                        .count()),
                company.origins() == null
                        ? null
                        : Integer.toString(company.origins().known()),
                company.disputed() == null ? null : company.disputed().toString(),
                article.title(),
                article.publisher(),
                article.publishedAt(),
                article.url(),
                first == null ? null : first.passage().exact(),
                links.page(claim.id()));
    }

    @Override
    public void end() {
        // A table has no end mark.
    }

    private void line(@Nullable String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append("\r\n");
    }

    /** A spreadsheet would run a cell that begins like a formula, so it gets an apostrophe before it. */
    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        var safe = "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
