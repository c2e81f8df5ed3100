package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.document.docx.DocxSamples;
import org.claimdesk.document.pdf.PdfSamples;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was handed in under whatever name: a browser is told to save it, never to show it. */
@QuarkusTest
class OriginalIT {

    private static final String SCRIPT = "<script>alert(document.domain)</script>";
    private static final List<String> NAMES = List.of(
            "filename=\"a\\\"; filename=b.html; x=\\\".html\"",
            "filename*=UTF-8''a%0D%0AContent-Type:%20text/html%0D%0A%0D%0A%3Cscript%3E.html",
            "filename*=UTF-8''%E2%80%AElmth.fdp%E2%80%8F%E2%81%A7.txt",
            "filename=\"" + "x".repeat(4_000) + ".html\"",
            "filename=\"..\\\\..\\\\<svg onload=alert(1)>.svg\"");

    @TestHTTPResource(ARTICLES)
    URI address;

    /** Every type with a name, every name with a type. */
    static Stream<Arguments> documents() throws IOException {
        String words = "<h1>Bridge</h1><p>The bridge closed on Monday, the city said, number " + UUID.randomUUID()
                + ".</p>" + SCRIPT;
        List<Arguments> all = new ArrayList<>();
        String[][] texts = {
            {"text/html", "<!doctype html><html lang=en><body>" + words, "text/html"},
            {"text/html; charset=utf-8", "<html><body>" + words + "<svg onload=alert(1)><script/></svg>", "text/html"},
            {"TEXT/HTML", "<html lang=en><body>" + words + "<p>Upper.", "text/html"},
            {"application/xhtml+xml", "<html><body>" + words + "<p>Strict.", "application/xhtml+xml"},
            {"application/octet-stream", "<html><body>" + words + "<p>Untyped.", "application/octet-stream"},
            {"text/plain", words, "text/plain"},
            {"text/markdown", words + "\n\n[x](javascript:alert(1))", "text/markdown"},
            {"message/rfc822", "From: a@b.example\nContent-Type: text/html\n\n" + words, "message/rfc822"},
        };
        for (int i = 0; i < Math.max(NAMES.size(), texts.length); i++) {
            String[] text = texts[i % texts.length];
            byte[] bytes = text[1].getBytes(StandardCharsets.UTF_8);
            all.add(Arguments.of(text[0], text[2], NAMES.get(i % NAMES.size()), bytes));
        }
        byte[] pdf = PdfSamples.report();
        all.add(Arguments.of("application/pdf", "application/pdf", NAMES.get(1), pdf));
        String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        byte[] archive = new DocxSamples()
                .body("<w:p><w:r><w:t>Bridge " + UUID.randomUUID() + "</w:t></w:r></w:p>")
                .bytes();
        all.add(Arguments.of(docx, docx, NAMES.get(2), archive));
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("documents")
    void isSavedAndNeverShown(String declared, String type, String name, byte[] bytes) throws Exception {
        // Given
        String id = stored(declared, name, bytes);

        // When
        Response document = as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id + "/document");

        // Then
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().getValues("Content-Disposition"))
                .singleElement()
                .asString()
                .matches("attachment; filename=\"" + id + "(\\.(txt|md|html|pdf|docx|eml))?\"");
        assertThat(document.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(document.headers().getValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(document.headers().getValues("Content-Type"))
                .singleElement()
                .asString()
                .startsWith(type);
        assertThat(document.asByteArray()).isEqualTo(bytes);
        // A name of which nothing is left is none.
        String kept = Objects.requireNonNullElse(Api.article(id).path("fileName"), "none");
        assertThat(kept).isNotBlank().hasSizeLessThanOrEqualTo(200).doesNotContainPattern("[\\p{Cc}\\p{Cf}/\\\\]");
    }

    /** Sent by hand: a proper client would put such names right. */
    private String stored(String declared, String name, byte[] bytes) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; " + name + "\r\nContent-Type: "
                        + declared + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        String account = TestAccounts.UPLOADER + ":" + TestAccounts.password(TestAccounts.UPLOADER);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            return JsonPath.from(answer.body()).getString("id");
        }
    }
}
