package org.claimdesk.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.ingest.web.Api;
import org.claimdesk.shell.test.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final UUID ACCOUNT = UUID.randomUUID();

    @Inject
    FeedDesk desk;

    @Inject
    Feeds feeds;

    @Inject
    FeedQueue queue;

    @Inject
    FeedEntries entries;

    @Inject
    Articles articles;

    @Inject
    ArticleIntake intake;

    @Inject
    EntityManager entities;

    private FeedSite site;

    @BeforeEach
    void start() throws IOException {
        site = new FeedSite();
    }

    @AfterEach
    void stop() {
        update("DELETE FROM feed");
        site.close();
    }

    @Test
    void theEntriesOfAFeedBecomeArticlesWithWhatTheFeedSaysOfThem() {
        // Given
        site.feed("/feed", "/a", "/b");
        site.page("/a", Api.someText("a"));
        site.page("/b", Api.someText("b"));

        // When
        Feed feed = add("/feed", null, Lane.ARCHIVE);

        // Then
        await("both taken", () -> feeds.get(feed.id()).taken() == 2);
        assertThat(feed.title()).isEqualTo("Bridges");
        assertThat(feeds.entries(feed.id(), 10)).allSatisfy(entry -> {
            var article = articles.get(entry.articleId());
            assertThat(article.details().publisher()).isEqualTo("Bridges");
            assertThat(article.details().publishedAt()).isEqualTo("2026-03-14T09:26:53Z");
            assertThat(article.details().title()).isEqualTo(entry.title());
            assertThat(article.details().url()).isEqualTo(entry.url());
            assertThat(article.lane()).isEqualTo(Lane.ARCHIVE);
            assertThat(article.uploadedBy()).isEqualTo(ACCOUNT);
        });
    }

    @Test
    void aFeedIsAskedWhatIsNewAndNothingIsFetchedTwice() {
        // Given
        site.feed("/feed", "/a");
        site.page("/a", Api.someText("a"));
        site.page("/b", Api.someText("b"));
        Feed feed = add("/feed", "City Desk", Lane.LIVE);
        await("taken", () -> feeds.get(feed.id()).taken() == 1);
        polledAgain(feed);
        site.feed("/feed", "/b", "/a");

        // When
        polledAgain(feed);

        // Then
        await("the new one taken", () -> feeds.get(feed.id()).taken() == 2);
        assertThat(site.conditions).containsExactly("/feed \"1\"", "/feed \"1\"");
        assertThat(site.calls("/a")).isOne();
        assertThat(site.calls("/b")).isOne();
        Feed now = feeds.get(feed.id());
        assertThat(now.problem()).isNull();
        assertThat(now.nextPollAt())
                .isCloseTo(now.lastPollAt().plus(Duration.ofMinutes(15)), within(1, ChronoUnit.SECONDS));
        UUID article = feeds.entries(feed.id(), 1).getFirst().articleId();
        assertThat(articles.get(article).details().publisher()).isEqualTo("City Desk");
    }

    @Test
    void whatHasMovedForGoodIsPolledThereFromThenOn() {
        // Given
        site.feed("/old");
        Feed feed = add("/old", null, Lane.LIVE);
        site.put("/old", 301, "", "Location", "/new");
        site.feed("/new");

        // When
        polledAgain(feed);

        // Then
        assertThat(feeds.get(feed.id()).url()).isEqualTo(site.url("/new"));
    }

    @Test
    void whatIsGoneIsPolledNoMoreUntilSomebodyAsks() {
        // Given
        site.feed("/feed");
        Feed feed = add("/feed", null, Lane.LIVE);
        site.put("/feed", 410, "");

        // When
        polledAgain(feed);

        // Then
        assertThat(feeds.get(feed.id()).status()).isEqualTo(FeedStatus.DISABLED);
        assertThat(feeds.get(feed.id()).problem()).contains("gone for good");
        site.feed("/feed");
        polledAgain(feed);
        assertThat(feeds.get(feed.id()).status()).isEqualTo(FeedStatus.ACTIVE);
        assertThat(feeds.get(feed.id()).problem()).isNull();
    }

    @Test
    void aSiteThatAsksToBeLeftAloneIsLeftAlone() {
        // Given
        site.feed("/feed");
        Feed feed = add("/feed", null, Lane.LIVE);
        site.put("/feed", 503, "", "Retry-After", "7200");

        // When
        polledAgain(feed);

        // Then
        Feed busy = feeds.get(feed.id());
        assertThat(busy.nextPollAt())
                .isCloseTo(busy.lastPollAt().plus(Duration.ofHours(2)), within(1, ChronoUnit.SECONDS));
        assertThat(busy.problem()).isEqualTo("The site answers with status 503.");
        desk.pollNow(feed.id());
        assertThat(feeds.get(feed.id()).nextPollAt()).isEqualTo(busy.nextPollAt());
    }

    @Test
    void failuresMakePollsRarerAndEndThemAfterALongTime() {
        // Given
        site.feed("/feed");
        Feed feed = add("/feed", null, Lane.LIVE);
        site.put("/feed", 200, "<!doctype html><p>Under repair</p>", "Content-Type", "text/html");
        polledAgain(feed);
        polledAgain(feed);
        Feed failing = feeds.get(feed.id());
        update("UPDATE feed SET failing_since = now() - interval '15 days'");

        // When
        polledAgain(feed);

        // Then
        assertThat(failing.failures()).isEqualTo(2);
        assertThat(failing.status()).isEqualTo(FeedStatus.ACTIVE);
        assertThat(Duration.between(failing.lastPollAt(), failing.nextPollAt()))
                .isBetween(Duration.ofMinutes(24), Duration.ofMinutes(36));
        assertThat(feeds.get(feed.id()).status()).isEqualTo(FeedStatus.DISABLED);
        assertThat(feeds.get(feed.id()).problem()).isEqualTo("This is a web page, not a feed.");
    }

    @Test
    void anEntryThatFailsIsTriedAgain() {
        // Given
        site.feed("/feed", "/later");
        site.put("/later", 503, "");
        Feed feed = add("/feed", null, Lane.LIVE);
        await("a first try", () -> entry(feed).problem() != null);
        String problem = entry(feed).problem();
        site.page("/later", Api.someText("late"));

        // When
        update("UPDATE feed_entry SET due_at = now(), tries = 1 WHERE status = 'PENDING'");

        // Then
        await("taken", () -> entry(feed).status() == EntryStatus.TAKEN);
        assertThat(problem).isEqualTo("The site answers with status 503.");
        assertThat(entry(feed).problem()).isNull();
    }

    @Test
    void anEntryThatFailsForEverIsGivenUpAndSaysWhy() {
        // Given
        site.feed("/feed", "/never", "/refused");
        site.put("/refused", 200, "x", "Content-Type", "video/mp4");

        // When
        Feed feed = add("/feed", null, Lane.LIVE);

        // Then
        await("given up", () -> feeds.get(feed.id()).failed() == 2);
        assertThat(feeds.entries(feed.id(), 2).getFirst().tries()).isEqualTo(5);
        assertThat(feeds.entries(feed.id(), 2).getFirst().problem()).contains("404");
        assertThat(feeds.entries(feed.id(), 2).getLast().tries()).isEqualTo(1);
        assertThat(site.calls("/never")).isEqualTo(5);
        assertThat(site.calls("/refused")).isOne();
    }

    @Test
    void ofManyPollersOnePolls() throws Exception {
        // Given: a feed of which the workers of this process know nothing yet
        UUID id = UUID.randomUUID();
        Callable<Optional<FeedWork>> take = () -> queue.take(Duration.ofMinutes(1));
        ExecutorService pollers = Executors.newFixedThreadPool(8);
        List<Future<Optional<FeedWork>>> takes;

        // When
        try (pollers) {
            insert(id, site.url("/feed"));
            takes = pollers.invokeAll(List.of(take, take, take, take, take, take, take, take));
        }

        // Then: at most one of them, or the workers of this process
        long held = 0;
        for (Future<Optional<FeedWork>> each : takes) {
            held += each.get().isPresent() ? 1 : 0;
        }
        assertThat(held).isLessThanOrEqualTo(1);
        await(
                "polled once or held",
                () -> site.calls("/feed") == 1 || number("SELECT count(*) FROM feed WHERE lease IS NOT NULL") == 1);
        assertThat(site.calls("/feed") + held).isEqualTo(1);
    }

    @Test
    void anArticleIsNotStoredWithoutItsMark() {
        // Given: a poller that loses the feed while it fetches
        UUID id = UUID.randomUUID();
        UUID lease = UUID.randomUUID();
        held(id, lease);
        FeedWork work = work(id, lease);
        DueEntry entry = entries.begin(work).orElseThrow();
        Upload upload = new Upload(Api.someText("lost").getBytes(), "text/plain", null, ArticleDetails.NONE, Lane.LIVE);
        update("UPDATE feed SET lease = gen_random_uuid() WHERE id = '" + id + "'");

        // When
        var refusal = assertThatThrownBy(
                () -> intake.take(upload, ACCOUNT, receipt -> entries.taken(work, entry, receipt.id())));

        // Then
        refusal.isInstanceOf(FeedLostException.class);
        assertThat(number("SELECT count(*) FROM article WHERE content_hash = '"
                        + org.claimdesk.ingest.article.ArticleIdentity.contentHash(upload.bytes()) + "'"))
                .isZero();
        assertThat(feeds.entries(id, 1).getFirst().status()).isEqualTo(EntryStatus.PENDING);
    }

    @Test
    void whatAProcessThatDiedHadBegunIsTakenByAnother() {
        // Given: it has begun an entry; then nothing is heard of it
        site.page("/a", Api.someText("resumed"));
        UUID id = UUID.randomUUID();
        UUID lease = UUID.randomUUID();
        held(id, lease);
        entries.begin(work(id, lease));

        // When
        update("UPDATE feed SET lease_until = now()");

        // Then
        await("taken", () -> feeds.get(id).taken() == 1);
        assertThat(site.calls("/a")).isOne();
        assertThat(feeds.entries(id, 1).getFirst().tries()).isEqualTo(2);
    }

    private Feed add(String path, String publisher, Lane lane) {
        return desk.add(site.url(path), publisher, lane, null, ACCOUNT).feed();
    }

    private FeedEntry entry(Feed feed) {
        return feeds.entries(feed.id(), 1).getFirst();
    }

    private void polledAgain(Feed feed) {
        Instant before = feeds.get(feed.id()).lastPollAt();
        update("UPDATE feed SET next_poll_at = now(), status = 'ACTIVE'");
        await("polled", () -> feeds.get(feed.id()).lastPollAt().isAfter(before));
    }

    /** A feed with the entry /a in the hands of a poller that is none of this process. */
    private void held(UUID id, UUID lease) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "INSERT INTO feed (id, url, lane, interval_seconds, next_poll_at, lease, lease_until,"
                                    + " added_by) VALUES (:id, :url, 'LIVE', 900, now() + interval '1 day', :lease,"
                                    + " now() + interval '1 day', :id)")
                    .setParameter("id", id)
                    .setParameter("url", site.url("/feed"))
                    .setParameter("lease", lease)
                    .executeUpdate();
            entities.createNativeQuery("INSERT INTO feed_entry (feed_id, key, url) VALUES (:id, 'a', :url)")
                    .setParameter("id", id)
                    .setParameter("url", site.url("/a"))
                    .executeUpdate();
        });
    }

    private FeedWork work(UUID id, UUID lease) {
        return new FeedWork(
                id, lease, site.url("/feed"), null, null, false, Duration.ofMinutes(15), 0, null, Lane.LIVE, ACCOUNT);
    }

    private void insert(UUID id, String url) {
        update("INSERT INTO feed (id, url, lane, interval_seconds, added_by) VALUES ('" + id + "', '" + url
                + "', 'LIVE', 900, '" + id + "')");
    }

    private void update(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery(sql).getSingleResult());
    }

    private static void await(String what, Callable<Boolean> condition) {
        Await.until(what, SOON, condition);
    }
}
