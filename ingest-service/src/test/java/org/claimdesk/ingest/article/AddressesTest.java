package org.claimdesk.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void aCanonicalLinkIsBelievedOnTheHostItCameFrom() {
        // Given
        String told = "HTTPS://News.example:443?utm=1#top";

        // When
        var known = Addresses.known(told, "https://news.example/bridge#part");

        // Then
        assertThat(known).containsExactly("https://news.example/?utm=1", "https://news.example/bridge");
    }

    @Test
    void aCanonicalLinkToAnotherHostIsNotBelieved() {
        // Given
        String foreign = "https://victim.example/bridge";

        // When
        var known = Addresses.known("https://news.example/bridge", foreign);

        // Then
        assertThat(known).containsExactly("https://news.example/bridge");
        assertThat(Addresses.known(null, foreign)).isEmpty();
    }
}
