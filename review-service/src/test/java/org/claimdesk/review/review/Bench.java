package org.claimdesk.review.review;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.jspecify.annotations.Nullable;

/** One article with claims as ingest would send it, and calls as people would make them. */
public final class Bench {

    private static final String TEXT = "The Lindau viaduct\n"
            + "The viaduct is 312 metres long, according to the Lindau rail office [1]. It carries two tracks.\n"
            + "[1] Rail office, structures, https://rail.example/structures";
    private static final String SENTENCE = "The viaduct is 312 metres long, according to the Lindau rail office [1].";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String text;
    private final String sentence;

    public final UUID article = UUID.randomUUID();
    public final UUID claim = UUID.randomUUID();

    public Bench() {
        this(TEXT, SENTENCE);
    }

    private Bench(String text, String sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The article with another sentence where its claim stood. */
    public static Bench saying(String sentence) {
        return new Bench(TEXT.replace(SENTENCE, sentence), sentence);
    }

    /** The article and its claim, seen by the bench. */
    public static Bench ready() {
        var bench = new Bench();
        bench.sendArticle(1);
        bench.sendClaim(bench.claim, 0.8);
        bench.await(() -> bench.list().jsonPath().getList("items").size() == 1);
        return bench;
    }

    public void sendArticle(long version) {
        sendArticle(version, null);
    }

    /** @param supersedes the article of which it is a new version */
    public void sendArticle(long version, @Nullable UUID supersedes) {
        sendArticle(version, supersedes, "Lake Post", 1);
    }

    public void sendArticleOf(String publisher, long version) {
        sendArticle(version, null, publisher, 1);
    }

    public void sendArticleWithoutClaims(UUID supersedes) {
        sendArticle(1, supersedes, "Lake Post", 0);
    }

    private void sendArticle(long version, @Nullable UUID supersedes, String publisher, int claims) {
        var body = """
                {"articleId": "%s", "version": %d, "title": "The Lindau viaduct", "bylines": ["R. Amsel"],
                 "publisher": "%s", "publishedAt": "2026-02-01", "url": "https://lakepost.example/%s",
                 "language": "en", "contentHash": "%s", "lane": "LIVE", "notice": null, "text": %s,
                 "passages": [{"start": 0, "end": 18, "kind": "heading", "page": null}],
                 "references": [], "places": [], "claimCount": %d, "uploadedBy": null,
                 "supersedes": %s}""".formatted(article, version, publisher, article, article, json(text), claims, quoted(supersedes));
        Topics.produceEvent("articles-ingested", article.toString(), "ArticleIngested", version, bytes(body));
    }

    public void sendWithdrawal(long version) {
        var body = "{\"articleId\": \"%s\", \"version\": %d, \"reason\": \"taken down\"}".formatted(article, version);
        Topics.produceEvent("articles-ingested", article.toString(), "ArticleWithdrawn", version, bytes(body));
    }

    public void sendClaim(UUID id, double checkworthiness) {
        sendClaim(id, checkworthiness, null);
    }

    /** @param continues the same claim in the version before */
    public void sendClaim(UUID id, double checkworthiness, @Nullable UUID continues) {
        int start = text.indexOf(sentence);
        var body = """
                {"claimId": "%s", "articleId": "%s", "version": 1, "ordinal": 0,
                 "text": "The Lindau viaduct is 312 metres long.",
                 "passage": {"start": %d, "end": %d, "exact": %s, "prefix": "", "suffix": ""}, "page": null,
                 "checkworthiness": %s, "needsContext": false,
                 "attribution": {"source": "the Lindau rail office", "cue": "according to", "quoted": false,
                                 "start": 1, "end": 2},
                 "citations": [{"marker": "1", "title": "Structures", "url": "https://rail.example/structures"}],
                 "quantities": [{"text": "312 metres", "value": 312, "upper": null, "unit": "m", "modifier": "exact",
                                 "start": 34, "end": 44}],
                 "times": [], "entities": [], "lane": "LIVE", "extractor": {"name": "test", "version": "1"},
                 "continues": %s}""".formatted(
                id, article, start, start + sentence.length(), json(sentence), checkworthiness, quoted(continues));
        Topics.produceEvent("claims-extracted", article.toString(), "ClaimExtracted", 1, bytes(body));
    }

    public static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, TestAccounts.password(account));
    }

    public Response list() {
        return as(TestAccounts.REVIEWER).get("/api/v1/claims?article=" + article);
    }

    public Response get() {
        return as(TestAccounts.REVIEWER).get("/api/v1/claims/" + claim);
    }

    public long version() {
        return get().jsonPath().getLong("version");
    }

    public String status() {
        return get().jsonPath().getString("status");
    }

    /** @param version null to send no If-Match */
    public Response decide(String account, @Nullable Long version, String body) {
        return post(account, "/decisions", version, body);
    }

    /** The same on another claim. */
    static Response decide(UUID claim, String account, long version, String body) {
        return as(account)
                .contentType("application/json")
                .body(body)
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/claims/" + claim + "/decisions");
    }

    public Response post(String account, String path, @Nullable Long version, String body) {
        var request = as(account).contentType("application/json").body(body);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.post("/api/v1/claims/" + claim + path);
    }

    /** Puts the claim on record. */
    public String approve() {
        return decide(
                        TestAccounts.REVIEWER,
                        version(),
                        "{\"verdict\": \"APPROVE\", \"citations\": [{\"kind\": \"PASSAGE\"}]}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Tries until it is so; each try is a request, so this spins slowly. */
    public void await(Supplier<Boolean> so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so within " + PATIENCE);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(@Nullable UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    private static String json(String text) {
        return "\"" + text.replace("\n", "\\n") + "\"";
    }
}
