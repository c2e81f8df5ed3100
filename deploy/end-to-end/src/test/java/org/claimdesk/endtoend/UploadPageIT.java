package org.claimdesk.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The upload page as a person uses it. */
@ExtendWith(Claimdesk.Shared.class)
class UploadPageIT {

    private static final int MANY = 12;
    private static final Pattern FOUND = Pattern.compile("claims? found");

    /** Files are dropped as a browser hands them over: a script cannot take them from a disk. */
    private static final String DROP = """
            files => {
              const transfer = new DataTransfer();
              for (const [name, text] of files) transfer.items.add(new File([text], name));
              for (const type of ['dragenter', 'dragover', 'drop']) {
                document.getElementById('drop').dispatchEvent(
                    new DragEvent(type, {dataTransfer: transfer, bubbles: true, cancelable: true}));
              }
            }""";

    private static Chromium chromium;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        setDefaultAssertionTimeout(90_000);
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void ofManyDroppedFilesEachHasItsLineAndItsResult(Claimdesk claimdesk) {
        // Given
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        List<List<String>> files = new ArrayList<>(IntStream.range(0, MANY)
                .mapToObj(i -> List.of(word + "-" + i + ".txt", text("harbour " + i)))
                .toList());
        files.add(List.of(word + "-broken.pdf", "This is no PDF."));

        // When
        page.evaluate(DROP, files);
        button(page, "Upload 13 files").click();

        // Then
        Locator broken = line(page, word + "-broken.pdf");
        assertThat(broken).containsText("Document cannot be read");
        assertThat(broken.getByRole(AriaRole.BUTTON, named("Try again"))).isVisible();
        assertThat(page.locator("#tally")).containsText("12 of 13 sent, 1 failed");
        assertThat(stored(claimdesk)).isEqualTo(MANY);
        assertThat(line(page, word).filter(new Locator.FilterOptions().setHasText(FOUND)))
                .hasCount(MANY);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("All uploads"))
                .click();
        page.getByLabel("Words of title").fill(word);
        assertThat(page.locator("#uploads > li")).hasCount(MANY);
    }

    @Test
    void aPastedTextIsLookedAtThenStoredByKeyboardAlone(Claimdesk claimdesk) {
        // Given
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Text").setExact(true))
                .press("Enter");
        page.getByLabel("Text of the article").fill(text("pasted"));
        button(page, "Preview the claims").press("Enter");
        Locator preview = page.getByRole(AriaRole.DIALOG);
        assertThat(preview.locator(".piece--claim").first()).containsText("closed");
        assertThat(stored(claimdesk)).isZero();

        // When
        page.keyboard().press("Enter");

        // Then
        assertThat(line(page, "Bridge " + word)).containsText(FOUND);
        assertThat(stored(claimdesk)).isOne();
    }

    @Test
    void aLinkThatFailsSaysWhyAndIsTriedAgain(Claimdesk claimdesk) throws IOException {
        // Given a site that answers at the second try only
        AtomicInteger calls = new AtomicInteger();
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/story", exchange -> {
            byte[] body = text("linked").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(calls.getAndIncrement() == 0 ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        String link = "http://127.0.0.1:" + site.getAddress().getPort() + "/story";
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        page.navigate(claimdesk.link("ingest") + "/?way=link");
        page.getByLabel("Address of the article").fill(link);
        button(page, "Upload").click();
        assertThat(line(page, link)).containsText("Link not fetched");

        // When
        line(page, link).getByRole(AriaRole.BUTTON, named("Try again")).click();

        // Then
        assertThat(line(page, "Bridge " + word)).containsText(FOUND);
        site.stop(0);
    }

    @Test
    void anUploadWhoseAnswerIsLostIsSentAgainAndStoredOnce(Claimdesk claimdesk) {
        // Given
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        List<String> keys = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/articles", route -> {
            keys.add(route.request().headerValue("Idempotency-Key"));
            if (keys.size() == 1) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });

        // When
        page.evaluate(DROP, List.of(List.of(word + ".md", text("lost"))));
        button(page, "Upload").click();

        // Then: as if nothing had happened, not even "it was here already"
        assertThat(line(page, "Bridge " + word)).containsText(FOUND);
        assertThat(line(page, "Bridge " + word)).not().containsText("already");
        assertThat(keys).hasSize(2).doesNotContainNull();
        assertThat(keys.getFirst()).isEqualTo(keys.getLast());
        assertThat(stored(claimdesk)).isOne();
    }

    @Test
    void whoWasSignedOutSignsInElsewhereAndItGoesOn(Claimdesk claimdesk) {
        // Given
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        page.context().clearCookies();
        page.evaluate(DROP, List.of(List.of(word + ".md", text("signed out"))));
        button(page, "Upload").click();
        Locator line = line(page, word + ".md");
        assertThat(line).containsText("Signed out");

        // When
        Page other = page.context().waitForPage(() -> line.getByRole(AriaRole.LINK, named("Sign in"))
                .click());
        Chromium.signIn(other, claimdesk, "uploader");
        other.waitForURL(claimdesk.link("ingest") + "/");
        other.close();
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");

        // Then
        assertThat(line(page, "Bridge " + word)).containsText(FOUND);
    }

    @Test
    void whoLeavesWhileSomethingIsSentIsWarned(Claimdesk claimdesk) {
        // Given
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/articles", held::add);
        page.evaluate(DROP, List.of(List.of(word + ".md", text("held"))));
        button(page, "Upload").click();
        assertThat(line(page, word + ".md")).containsText("Sending");
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        // When
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("All uploads"))
                .click(new Locator.ClickOptions().setNoWaitAfter(true));

        // Then
        Eventually.holds("the browser asks", Duration.ofSeconds(10), () -> {
            page.waitForTimeout(100);
            return asked.equals(List.of("beforeunload"));
        });
        assertThat(line(page, word + ".md")).isVisible();
        held.forEach(Route::abort);
    }

    @Test
    void aBatchTellsHowFarItIsAndWhatFailed(Claimdesk claimdesk) {
        // Given
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        String lines = "{\"text\":\"" + text("batched").replace("\n", "\\n") + "\"}\n{\"title\":\"no text\"}\n";

        // When
        page.evaluate(DROP, List.of(List.of(word + ".ndjson", lines)));
        button(page, "Upload").click();

        // Then
        assertThat(line(page, word + ".ndjson")).containsText("1 of 2 failed");
        line(page, word + ".ndjson").getByRole(AriaRole.LINK).click();
        assertThat(page.locator("#batch-state")).containsText("1 of 2 failed");
        assertThat(page.locator("#items li").last()).containsText("text");
        assertThat(button(page, "Try the failed ones again")).isVisible();
        assertThat(stored(claimdesk)).isOne();
    }

    @Test
    void nothingIsWiderThanASmallScreen(Claimdesk claimdesk) {
        // Given
        Page page = chromium.signedIn(claimdesk, "ingest", "uploader");
        page.setViewportSize(360, 740);

        // When
        List<Object> wider = Stream.of("/", "/?way=text", "/?way=link", "/uploads")
                .peek(path -> page.navigate(claimdesk.link("ingest") + path))
                .map(path -> page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth"))
                .toList();

        // Then
        assertThat(wider).containsOnly(false);
    }

    private String text(String name) {
        return "Bridge %s\n\nThe %s bridge was closed on Monday, the city said.\nThe work will cost 6 million euros.\n"
                .formatted(word, name);
    }

    /** How many articles of this test there are. */
    private int stored(Claimdesk claimdesk) {
        return Api.json(claimdesk.as("uploader").get("ingest", "/api/v1/articles?limit=100&q=" + word))
                .path("items")
                .size();
    }

    private static Locator line(Page page, String words) {
        return page.locator("#uploads > li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
