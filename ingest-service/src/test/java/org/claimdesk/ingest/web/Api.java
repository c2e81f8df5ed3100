package org.claimdesk.ingest.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;

/** The API as a caller uses it. */
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_ingest"))
public final class Api {

    public static final String ARTICLES = "/api/v1/articles";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Api() {}

    public static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, TestAccounts.password(account));
    }

    /** A text that no other test has. */
    public static String someText(String name) {
        return "Bridge closes\nThe " + name + " bridge closed on Monday, the city said.\nThe work " + UUID.randomUUID()
                + " will cost 6 million euros.\n";
    }

    public static Response upload(String text) {
        return as(TestAccounts.UPLOADER)
                .contentType("text/plain; charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(ARTICLES);
    }

    /** Uploads and waits for the end of the extraction by reading its progress to the end. */
    public static String published(String text) {
        String id = upload(text).then().statusCode(201).extract().path("id");
        progress(id);
        return id;
    }

    /** The progress as a stream, read until it ends. */
    public static String progress(String id) {
        return as(TestAccounts.UPLOADER)
                .get(ARTICLES + "/" + id + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static Response article(String id) {
        return as(TestAccounts.REVIEWER).get(ARTICLES + "/" + id);
    }

    /** The event of that version on the topic. */
    public static ConsumerRecord<String, byte[]> event(String topic, String aggregate, long version) {
        return Topics.await(
                topic,
                PATIENCE,
                record -> Topics.header(record, "ce_subject").equals(aggregate)
                        && Topics.header(record, "ce_sequence").equals(Long.toString(version)));
    }
}
