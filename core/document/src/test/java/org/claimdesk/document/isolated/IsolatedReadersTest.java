package org.claimdesk.document.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.claimdesk.document.UnsupportedFormatException;
import org.junit.jupiter.api.Test;

class IsolatedReadersTest {
    private static final byte[] PAGE = bytes("<html lang=en><title>The wall</title><h1>The wall</h1><p>The wall of the"
            + " <a href=https://harbour.example/>harbour</a> 🌉 costs 42 million.</p>");

    @Test
    void readsAsTheReadersDo() {
        try (IsolatedReaders isolated = new IsolatedReaders(1, 64, Duration.ofSeconds(30))) {
            // Given
            Document here = new DocumentReaders().read(PAGE, "text/html", "https://a.example/b");

            // When
            Document there = isolated.read(PAGE, "text/html", "https://a.example/b");

            // Then
            assertThat(there).isEqualTo(here);
        }
    }

    @Test
    void outlivesADocumentThatTakesAllMemory() {
        try (IsolatedReaders isolated = new IsolatedReaders(1, 64, Duration.ofSeconds(30))) {
            // Given
            byte[] large = bytes("<p>x ".repeat(390_000));

            // When
            var refusal = catchThrowableOfType(
                    UnreadableDocumentException.class, () -> isolated.read(large, "text/html", null));

            // Then
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(isolated.read(PAGE, "text/html", null).text()).contains("42 million");
        }
    }

    @Test
    void killsWhatTakesTooLong() {
        try (IsolatedReaders isolated = new IsolatedReaders(1, 512, Duration.ofMillis(1))) {
            // Given
            byte[] large = bytes("<p>x ".repeat(390_000));

            // When
            var refusal = catchThrowableOfType(
                    UnreadableDocumentException.class, () -> isolated.read(large, "text/html", null));

            // Then
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void passesRefusalsOn() {
        try (IsolatedReaders isolated = new IsolatedReaders(1, 64, Duration.ofSeconds(30))) {
            // When
            var refusal = catchThrowableOfType(
                    UnreadableDocumentException.class, () -> isolated.read(bytes("no PDF"), "application/pdf", null));

            // Then
            assertThat(refusal.reason()).isEqualTo(Reason.WRONG_TYPE);
            assertThatThrownBy(() -> isolated.read(bytes("x"), "image/x-odd", null))
                    .isInstanceOf(UnsupportedFormatException.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
