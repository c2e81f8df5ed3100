package org.claimdesk.review.matching;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;

/** An article of one sentence, as ingest would send it. */
record StoredArticle(UUID id, UUID claim, String publisher, String day, String sentence) {

    static StoredArticle of(String publisher, String day, String sentence) {
        return new StoredArticle(UUID.randomUUID(), UUID.randomUUID(), publisher, day, sentence);
    }

    /** Sends both and waits until the claim shows, which it does when it has been matched. */
    StoredArticle send() {
        int length = sentence.codePointCount(0, sentence.length());
        Topics.produceEvent("articles-ingested", id.toString(), "ArticleIngested", 1, """
                {"articleId": "%s", "version": 1, "title": "On the %s", "bylines": [], "publisher": "%s",
                 "publishedAt": "%s", "url": null, "language": "en", "contentHash": "%s", "lane": "LIVE", "text": "%s",
                 "passages": [{"start": 0, "end": %d, "kind": "claim", "page": null}], "claimCount": 1,
                 "uploadedBy": null}""".formatted(
                        id, publisher, publisher, day, id, sentence, length)
                .getBytes(StandardCharsets.UTF_8));
        Topics.produceEvent("claims-extracted", id.toString(), "ClaimExtracted", 1, """
                {"claimId": "%s", "articleId": "%s", "version": 1, "ordinal": 0, "text": "%s",
                 "passage": {"start": 0, "end": %d, "exact": "%s", "prefix": "", "suffix": ""}, "page": null,
                 "checkworthiness": 0.8, "needsContext": false, "attribution": null, "citations": [],
                 "quantities": [], "times": [], "entities": [], "lane": "LIVE",
                 "extractor": {"name": "test", "version": "1"}}""".formatted(
                        claim, id, sentence, length, sentence)
                .getBytes(StandardCharsets.UTF_8));
        Await.until("claim shown", Duration.ofSeconds(90), () -> !Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims?article=" + id)
                .jsonPath()
                .getList("items")
                .isEmpty());
        return this;
    }

    /** The relation to the other as either side lists it, empty when neither does. */
    List<String> relationTo(StoredArticle other) {
        return Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + claim)
                .jsonPath()
                .param("other", other.claim().toString())
                .getList("matches.findAll { it.claimId == other }.relation");
    }
}
