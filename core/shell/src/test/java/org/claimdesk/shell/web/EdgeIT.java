package org.claimdesk.shell.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.claimdesk.shell.app.ShellProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ShellProfile.class)
class EdgeIT {

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api%2Fv1/me",
                "/api%2fv1%2fme",
                "/api/v1%5Cme",
                "/api/v1/%2e%2e/v1/me",
                "/api/v1/%2E/me",
                "/api/v1/me;x=1",
                "/api/v1/me%3Bx",
                "/api;/v1/me",
                "/api\\v1\\me",
                "//api/v1/me",
                "/api//v1/me",
                "/api/./v1/me",
                "/api/v1/../v1/me",
                "/api/v1/..",
                "/api/v1/%252e%252e/me",
                "/api%252Fv1/me",
                "/api/v1/me%00",
                "/api/v1/me%0d%0aX:y",
                "/api/v1/me X",
                "/api/v1/100%"
            })
    void paths_that_layers_read_differently_are_refused(String path) {
        // When
        String answer = Raw.get(port, path);

        // Then
        assertThat(answer).matches("(?s)HTTP/1.[01] 400 .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/open", "/sign-in", "/shell/claimdesk.css", "/q/health/ready", "/docs/", "/api/v1/none"})
    void every_answer_carries_the_security_headers(String path) {
        // When
        Response answer = given().get(path);

        // Then
        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void pages_allow_no_inline_script_or_style() {
        // When
        Response page = given().get("/sign-in");

        // Then
        page.then()
                .statusCode(200)
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(containsString("action=\"/sign-in/check\""))
                .body(not(containsString("<style")))
                .body(not(containsString(" style=")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics", "/docs/", "/openapi"})
    void what_operators_and_developers_read_needs_no_sign_in(String path) {
        // When
        Response answer = given().get(path);

        // Then
        answer.then().statusCode(200);
    }

    @Test
    void the_contract_is_openapi_3_1() {
        // When
        Response answer = given().accept("application/json").get("/openapi");

        // Then
        answer.then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("info.title", equalTo("Claimdesk: ingest-service"))
                .body(
                        "paths.'/api/v1/reconciliations'.post.responses.default.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas.Problem.properties.type.type", equalTo("string"))
                .body("paths.'/api/v1/reconciliations'.post.security.account", not(empty()))
                .body("paths", not(hasKey("/sign-in")));
    }

    @Test
    void metrics_tell_the_age_of_the_outbox() {
        // When
        Response answer = given().get("/q/metrics");

        // Then
        answer.then()
                .body(containsString("claimdesk_outbox_unsent"))
                .body(containsString("claimdesk_outbox_age"))
                .body(containsString("kafka_consumer_fetch_manager_records_lag"));
    }

    @Test
    void long_answers_are_compressed_for_who_can_read_it() {
        // When
        String answer = Raw.send(
                port,
                "GET /api/v1/long HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 200 ").containsIgnoringCase("content-encoding: gzip");
        assertThat(answer.length()).isLessThan(2_000);
    }

    @Test
    void the_script_of_the_layout_is_served() {
        // When
        Response answer = given().get("/_static/htmx.org/2.0.2/dist/htmx.min.js");

        // Then
        answer.then().statusCode(200);
    }
}
