package org.claimdesk.shell.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDigestTest {

    private static final UUID ID = UUID.fromString("6f1c1c5e-7a53-5e0a-9a0c-c1a1de5c0001");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"b\": \"x\"} | {\"b\": \"x\", \"a\": 1.0}",
                "{\"a\": null, \"b\": []} | {\"b\": []}",
                "{\"n\": 1.5E-7} | {\"n\": 0.00000015}",
                "{\"n\": 4E+4} | {\"n\": 40000}",
                "{\"n\": 0.00} | {\"n\": 0}"
            })
    void whatSaysTheSameIsTheSame(String one, String other) throws JsonProcessingException {
        // Given
        var hash = hash(1, one);
        // When
        var again = hash(1, other);
        // Then
        assertThat(again).isEqualTo(hash);
        assertThat(again.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1} | {\"a\": \"1\"}",
                "{\"a\": [1, 2]} | {\"a\": [2, 1]}",
                "{\"a\": \"bc\"} | {\"ab\": \"c\"}",
                "[null] | []",
                "{\"a\": true} | {\"a\": \"true\"}"
            })
    void whatDiffersDiffers(String one, String other) throws JsonProcessingException {
        // Given
        var hash = hash(1, one);
        // When
        var again = hash(1, other);
        // Then
        assertThat(again).isNotEqualTo(hash);
    }

    @Test
    void versionsAndNumbersOfThingsCount() throws JsonProcessingException {
        // Given
        var first = hash(1, "{}");
        // When
        var second = hash(2, "{}");
        // Then
        assertThat(second).isNotEqualTo(first);
        assertThat(new StateDigest().end().hash()).isNotEqualTo(first.hash());
    }

    private static StateHash hash(long version, String body) throws JsonProcessingException {
        var digest = new StateDigest();
        digest.add(ID, version, new ObjectMapper().readTree(body));
        return digest.end();
    }
}
