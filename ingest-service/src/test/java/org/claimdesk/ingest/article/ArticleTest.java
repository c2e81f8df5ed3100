package org.claimdesk.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.ingest.events.Extractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Extractor EXTRACTOR = new Extractor("test", "1");

    @Test
    void goesByItsHeadingWhenNobodyGaveATitle() {
        // Given
        Article article = article("bridge.txt");

        // When
        article.publish(EXTRACTOR, "en", 2, null, "Bridge closes", "The bridge …");

        // Then
        assertThat(article.details().title()).isEqualTo("Bridge closes");
        assertThat(article.version()).isOne();
    }

    @Test
    void goesByItsFileElse() {
        // Given
        Article article = article("bridge.v2.txt");

        // When
        article.publish(EXTRACTOR, "en", 2, null, null, "The bridge …");

        // Then
        assertThat(article.details().title()).isEqualTo("bridge.v2");
    }

    @Test
    void goesByItsFirstWordsAtLast() {
        // Given
        Article article = article(null);

        // When
        article.publish(EXTRACTOR, "en", 2, null, null, "The bridge …");

        // Then
        assertThat(article.details().title()).isEqualTo("The bridge …");
    }

    @Test
    void countsEveryEvent() {
        // Given
        Article article = published();

        // When
        boolean changed = article.correct(new ArticleDetails("New", List.of(), null, null, null));
        article.withdraw("wrong file", ACCOUNT, Instant.EPOCH);
        article.restore();

        // Then
        assertThat(changed).isTrue();
        assertThat(article.version()).isEqualTo(4);
        assertThat(article.status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.withdrawal()).isNull();
    }

    @Test
    void isNotPublishedAnewWhenNothingChanged() {
        // Given
        Article article = published();

        // When
        boolean changed = article.correct(article.details());

        // Then
        assertThat(changed).isFalse();
        assertThat(article.version()).isOne();
    }

    @Test
    void refusesWhatItsStatusForbids() {
        // Given
        Article published = published();
        Article waiting = article(null);

        // When
        var refusal = assertThatThrownBy(() -> waiting.withdraw("no", ACCOUNT, Instant.EPOCH));

        // Then
        refusal.isInstanceOf(ArticleStateException.class).hasMessageContaining("EXTRACTING");
        assertThatThrownBy(published::restore).isInstanceOf(ArticleStateException.class);
        assertThatThrownBy(published::retry).isInstanceOf(ArticleStateException.class);
        assertThatThrownBy(() -> published.fail("late")).isInstanceOf(ArticleStateException.class);
        assertThatThrownBy(() -> published.publish(EXTRACTOR, "en", 0, null, null, null))
                .isInstanceOf(ArticleStateException.class);
        assertThatThrownBy(() -> published.requireVersion(7L)).isInstanceOf(StaleArticleException.class);
    }

    private static Article published() {
        Article article = article(null);
        article.publish(EXTRACTOR, "en", 2, null, "Title", null);
        return article;
    }

    private static Article article(@Nullable String fileName) {
        byte[] bytes = "The bridge closed.".getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload(bytes, "text/plain", fileName, ArticleDetails.NONE, Lane.LIVE);
        ReadUpload read = ReadUpload.of(
                upload, ArticleIdentity.contentHash(bytes), new DocumentReaders().read(bytes, "text/plain", null));
        return new Article(read, null, ACCOUNT, Instant.EPOCH);
    }
}
