package org.claimdesk.shell.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.claimdesk.shell.app.ShellProfile;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.web.Raw;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ShellProfile.class)
class ProblemIT {

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/none, 404, not-found",
        "GET, /none, 404, not-found",
        "DELETE, /api/v1/open, 405, method-not-allowed",
        "GET, /api/v1/broken, 500, unexpected",
        "GET, /api/v1/me, 401, sign-in-needed",
        "GET, /api/v1/list?limit=501, 400, bad-input",
        "GET, /api/v1/list?limit=0, 400, bad-input",
        "GET, /api/v1/list?cursor=nonsense, 400, bad-input",
        "GET, /api/v1/list?limit=many, 404, not-found"
    })
    void every_error_has_the_one_shape(String method, String path, int status, String slug) {
        // When
        Response answer = given().request(method, path);

        // Then
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:claimdesk:problem:" + slug))
                .body("title", not(nullValue()))
                .body("status", equalTo(status))
                .body("detail", not(containsString("secret")))
                .body("instance", startsWith(path.replaceFirst("\\?.*", "") + "#"));
    }

    @Test
    void a_problem_of_ours_keeps_its_headers() {
        // When
        Response answer = given().get("/api/v1/busy");

        // Then
        answer.then().statusCode(503).header("Retry-After", "5").body("title", equalTo("Not ready yet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"\"} | title | must not be blank",
                "{\"title\":\"t\",\"count\":\"many\"} | count | must be a Integer",
                "{\"title\":\"t\",\"count\":-1} | body | must not be negative",
                "{\"title\":\"t\",\"colour\":\"BLUE\"} | colour | must be one of [RED, GREEN]",
                "{\"title\":{}} | title | does not have the expected form"
            })
    void bad_input_names_the_field(String body, String field, String message) {
        // When
        Response answer = uploader().contentType(ContentType.JSON).body(body).post("/api/v1/wishes");

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", equalTo(message));
    }

    @Test
    void what_is_not_json_is_said_so() {
        // When
        Response answer =
                uploader().contentType(ContentType.JSON).body("{\"title").post("/api/v1/wishes");

        // Then
        answer.then().statusCode(400).body("type", equalTo("urn:claimdesk:problem:bad-json"));
    }

    @Test
    void another_media_type_is_refused() {
        // When
        Response answer = uploader().contentType("text/plain").body("title").post("/api/v1/wishes");

        // Then
        answer.then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void a_body_beyond_the_limit_is_refused() {
        // Given
        String head = "POST /api/v1/bytes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/octet-stream\r\nContent-Length: 11000000\r\n\r\n";

        // When
        String answer = Raw.send(port, head);

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"field\":\"body\"", "must be at most 10485760 bytes");
    }

    @Test
    void a_body_that_grows_beyond_the_limit_is_refused_too() {
        // Given
        String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        String head = "POST /api/v1/bytes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Basic dXBsb2FkZXI6dXBsb2FkZXItcGFzc3dvcmQ=\r\n"
                + "Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

        // When
        String answer = Raw.send(port, head + chunk.repeat(11) + "0\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    @ParameterizedTest
    @CsvSource({"/none, 404, There is nothing at this address.", "/page/broken, 500, Reference"})
    void a_browser_gets_a_page(String path, int status, String words) {
        // When
        Response answer = given().accept(BROWSER).get(path);

        // Then
        answer.then()
                .statusCode(status)
                .contentType(startsWith("text/html"))
                .body(containsString(words))
                .body(not(containsString("secret")));
    }

    private static RequestSpecification uploader() {
        return given().auth().preemptive().basic(TestAccounts.UPLOADER, TestAccounts.password(TestAccounts.UPLOADER));
    }
}
