package org.claimdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.claimdesk.document.HostileDocuments.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each hostile document is read or refused with a reason, within the time below and within the heap that the build
 * gives these tests (512 MB).
 */
class HostileInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(25);

    static Stream<Case> cases() {
        return HostileDocuments.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadOrRefusedWithAReason(Case hostile) {
        // Given
        byte[] bytes = hostile.bytes().get();
        long start = System.nanoTime();

        // When
        String outcome = outcome(bytes, hostile.type());

        // Then
        assertThat(hostile.outcome().split(" OR ")).contains(outcome);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    }

    private static String outcome(byte[] bytes, String type) {
        try {
            Document document = new DocumentReaders().read(bytes, type, null);
            assertThat(document.text().chars().filter(c -> c < ' ' && c != '\n' && c != '\t'))
                    .isEmpty();
            return "READ";
        } catch (UnreadableDocumentException e) {
            return e.reason().name();
        } catch (UnsupportedFormatException e) {
            assertThat(e.getMessage()).doesNotContainPattern("\\p{Cntrl}");
            return "UNSUPPORTED";
        } catch (TextTooLongException e) {
            return "TEXT_TOO_LONG";
        }
    }
}
