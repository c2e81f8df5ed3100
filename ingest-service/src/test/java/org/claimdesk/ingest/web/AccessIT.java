package org.claimdesk.ingest.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccessIT {

    private static final String ID = new UUID(0, 7).toString();

    /** Who gets past the door; what waits behind it is 404 or 400 here. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /api/v1/articles, true, false, false",
        "GET, /api/v1/articles, true, true, true",
        "GET, /api/v1/articles/{id}, true, true, true",
        "GET, /api/v1/articles/{id}/text, true, true, true",
        "GET, /api/v1/articles/{id}/document, true, true, true",
        "GET, /api/v1/articles/{id}/claims, true, true, true",
        "GET, /api/v1/articles/{id}/events, true, true, true",
        "PATCH, /api/v1/articles/{id}, true, false, false",
        "POST, /api/v1/articles/{id}/extraction, true, false, false",
        "POST, /api/v1/articles/{id}/withdrawal, true, false, false",
        "POST, /api/v1/articles/{id}/restoration, false, false, true",
        "POST, /api/v1/extractions, true, false, false",
    })
    void everyCallKnowsItsRoles(String method, String path, boolean uploader, boolean reviewer, boolean editor) {
        // Given
        String call = path.replace("{id}", ID);

        // When
        int anonymous = given().contentType("application/json")
                .body("{}")
                .request(method, call)
                .statusCode();

        // Then
        assertThat(anonymous).isEqualTo(401);
        assertThat(mayPass(TestAccounts.UPLOADER, method, call)).as("uploader").isEqualTo(uploader);
        assertThat(mayPass(TestAccounts.REVIEWER, method, call)).as("reviewer").isEqualTo(reviewer);
        assertThat(mayPass(TestAccounts.EDITOR, method, call)).as("editor").isEqualTo(editor);
        assertThat(mayPass(TestAccounts.ADMIN, method, call)).as("admin").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles%2F00000000-0000-0000-0000-000000000007",
        "/api/v1/%61rticles/..%2Farticles",
        "/api/v1/articles;x=1",
        "/api/v1//articles",
    })
    void noSpellingOfAPathOpensTheDoor(String path) {
        // Given
        var anonymous = given().urlEncodingEnabled(false);

        // When
        int status = anonymous.get(path).statusCode();

        // Then
        assertThat(status).isIn(400, 401, 404);
    }

    private static boolean mayPass(String account, String method, String call) {
        int status = Api.as(account)
                .contentType("application/json")
                .body("{}")
                .request(method, call)
                .statusCode();
        assertThat(status).isNotEqualTo(401).isLessThan(500).as("%s %s as %s", method, call, account);
        return status != 403;
    }
}
