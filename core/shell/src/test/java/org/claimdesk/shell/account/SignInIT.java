package org.claimdesk.shell.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.claimdesk.shell.app.ShellProfile;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ShellProfile.class)
class SignInIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void what_nobody_annotated_answers_to_nobody() {
        // When
        Response stranger = given().get("/api/v1/forgotten");
        Response admin = basic("admin").get("/api/v1/forgotten");

        // Then
        stranger.then().statusCode(401);
        admin.then().statusCode(403).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"uploader, 403", "reviewer, 200", "editor, 200", "admin, 200"})
    void a_role_includes_the_lesser_ones(String name, int status) {
        // When
        Response answer = basic(name).get("/api/v1/review");

        // Then
        answer.then().statusCode(status);
    }

    @Test
    void basic_says_who_is_calling() {
        // When
        Response answer = basic("editor").get("/api/v1/me");

        // Then
        answer.then()
                .statusCode(200)
                .body("name", equalTo("editor"))
                .body("id", equalTo(TestAccounts.id("editor").toString()))
                .body("roles", equalTo(List.of("editor", "reviewer")));
    }

    @ParameterizedTest
    @CsvSource({"admin, wrong", "nobody, nobody", "'', ''"})
    void a_wrong_password_is_refused_in_the_one_shape(String name, String password) {
        // When
        Response answer = given().auth().preemptive().basic(name, password).get("/api/v1/open");

        // Then
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic "));
    }

    @Test
    void a_page_sends_a_stranger_to_the_sign_in_and_a_call_does_not() {
        // When
        Response page = given().redirects().follow(false).accept(BROWSER).get("/page?a=b");
        Response call = given().redirects().follow(false).accept(BROWSER).get("/api/v1/me");

        // Then
        page.then().statusCode(302).header("Location", endsWith("/sign-in?return-to=%2Fpage%3Fa%3Db"));
        call.then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_script_of_a_page_is_not_answered_with_a_window_of_the_browser() {
        // When
        Response answer = given().header("Sec-Fetch-Mode", "cors").get("/api/v1/me");

        // Then
        answer.then().statusCode(401).header("WWW-Authenticate", startsWith("Session "));
    }

    @Test
    void htmx_is_sent_to_the_sign_in_and_back_to_its_page() {
        // When
        Response answer = given().header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost:8082/claims?status=PENDING")
                .get("/page");

        // Then
        answer.then().statusCode(401).header("HX-Redirect", "/sign-in?return-to=%2Fclaims%3Fstatus%3DPENDING");
    }

    @Test
    void the_form_signs_in_for_this_host_and_goes_back() {
        // When
        Response answer = form("reviewer", TestAccounts.password("reviewer"), "/page?a=b");

        // Then
        Cookie cookie = answer.detailedCookie(SessionCookies.NAME);
        answer.then().statusCode(303).header("Location", endsWith("/page?a=b"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        given().cookie(cookie).get("/api/v1/me").then().statusCode(200).body("name", equalTo("reviewer"));
    }

    @Test
    void a_wrong_password_comes_back_to_the_form() {
        // When
        Response answer = form("reviewer", "wrong", "/page");

        // Then
        answer.then().statusCode(303).header("Location", endsWith("/sign-in?failed&return-to=%2Fpage"));
        assertThat(answer.cookie(SessionCookies.NAME)).isNull();
        given().get("/sign-in?failed&return-to=/page")
                .then()
                .statusCode(200)
                .body(containsString("role=\"alert\""))
                .body(containsString("value=\"/page\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", ""})
    void signing_in_never_leads_to_another_site(String target) {
        // When
        Response answer = form("reviewer", TestAccounts.password("reviewer"), target);

        // Then
        answer.then()
                .statusCode(303)
                .header("Location", not(containsString("evil")))
                .header("Location", endsWith("/"));
    }

    @Test
    void the_form_of_another_site_is_refused() {
        // When
        Response answer = given().header("Sec-Fetch-Site", "cross-site")
                .formParam("name", "reviewer")
                .formParam("password", TestAccounts.password("reviewer"))
                .post("/sign-in/check");

        // Then
        answer.then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_cookie_that_was_made_up_is_nobody(String value) {
        // When
        Response answer = given().cookie(SessionCookies.NAME, value).get("/api/v1/me");

        // Then
        answer.then().statusCode(401);
    }

    @Test
    void changes_by_cookie_need_the_token_and_by_password_do_not() {
        // Given
        Response signedIn = form("uploader", TestAccounts.password("uploader"), "/");
        String session = signedIn.cookie(SessionCookies.NAME);
        String token = signedIn.cookie("claimdesk-csrf-ingest");
        String foreign =
                form("uploader", TestAccounts.password("uploader"), "/").cookie("claimdesk-csrf-ingest");

        // When
        Response without = wish(given().cookie(SessionCookies.NAME, session));
        Response withOther = wish(given().cookie(SessionCookies.NAME, session).header(CsrfFilter.HEADER, foreign));
        Response with = wish(given().cookie(SessionCookies.NAME, session).header(CsrfFilter.HEADER, token));
        Response byPassword = wish(basic("uploader"));
        Response formWithout = given().cookie(SessionCookies.NAME, session)
                .formParam("title", "t")
                .post("/wishes");
        Response formWith = given().cookie(SessionCookies.NAME, session)
                .formParam("title", "t")
                .formParam(CsrfFilter.FIELD, token)
                .post("/wishes");

        // Then
        without.then().statusCode(403).body("type", equalTo("urn:claimdesk:problem:csrf-token"));
        withOther.then().statusCode(403);
        with.then().statusCode(200);
        byPassword.then().statusCode(200);
        formWithout.then().statusCode(403);
        formWith.then().statusCode(200).body(equalTo("t"));
    }

    @Test
    void the_layout_shows_who_is_signed_in_and_carries_the_token() {
        // Given
        String session =
                form("uploader", TestAccounts.password("uploader"), "/").cookie(SessionCookies.NAME);

        // When
        Response page =
                given().cookie(SessionCookies.NAME, session).accept(BROWSER).get("/none");

        // Then
        page.then()
                .statusCode(404)
                .body(containsString("uploader"))
                .body(containsString("name=\"csrf-token\" value=\""))
                .body(not(containsString("value=\"\"")))
                .cookie("claimdesk-csrf-ingest");
    }

    @Test
    void signing_out_takes_the_cookie_away() {
        // Given
        Response signedIn = form("uploader", TestAccounts.password("uploader"), "/");

        // When
        Response answer = given().redirects()
                .follow(false)
                .cookie(SessionCookies.NAME, signedIn.cookie(SessionCookies.NAME))
                .formParam(CsrfFilter.FIELD, signedIn.cookie("claimdesk-csrf-ingest"))
                .post("/sign-out");

        // Then
        answer.then().statusCode(303).cookie(SessionCookies.NAME, "");
        assertThat(answer.detailedCookie(SessionCookies.NAME).getMaxAge()).isZero();
    }

    @Test
    void an_account_taken_out_of_the_file_is_disabled_and_a_reset_ends_its_sessions() throws Exception {
        // Given
        String before = Files.readString(TestAccounts.file());
        String session =
                form("reviewer", TestAccounts.password("reviewer"), "/").cookie(SessionCookies.NAME);
        String other = form("editor", TestAccounts.password("editor"), "/").cookie(SessionCookies.NAME);
        Account reset = new Account(
                TestAccounts.id("editor"), "editor", Set.of(Roles.UPLOADER), PasswordHash.of("another", 1_000));

        try {
            // When
            AccountsFile.write(TestAccounts.file(), List.of(TestAccounts.account("uploader", Roles.UPLOADER), reset));

            // Then
            Await.until("reviewer is out", Duration.ofSeconds(5), () -> status(session) == 401);
            assertThat(status(other)).isEqualTo(401);
            basic("reviewer").get("/api/v1/me").then().statusCode(401);
            basic("editor").get("/api/v1/me").then().statusCode(401);
            given().auth()
                    .preemptive()
                    .basic("editor", "another")
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("roles", equalTo(List.of("uploader")));
        } finally {
            Files.writeString(TestAccounts.file(), before);
            Await.until("reviewer is back", Duration.ofSeconds(5), () -> status(session) == 200);
        }
    }

    private static int status(String session) {
        return given().cookie(SessionCookies.NAME, session).get("/api/v1/me").statusCode();
    }

    private static Response wish(RequestSpecification request) {
        return request.contentType(ContentType.JSON).body("{\"title\":\"t\"}").post("/api/v1/wishes");
    }

    private static RequestSpecification basic(String name) {
        return given().auth().preemptive().basic(name, TestAccounts.password(name));
    }

    private static Response form(String name, String password, String returnTo) {
        return given().redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("password", password)
                .formParam("return-to", returnTo)
                .post("/sign-in/check");
    }
}
