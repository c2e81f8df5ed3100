package org.claimdesk.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/claims/6f1c1c5e",
                "/decisions:bulk",
                "/api/v1/feed.atom",
                "/a%C3%BC/b%20c",
                "/.well-known/x",
                "/a..b"
            })
    void our_addresses_are_let_in(String path) {
        // When
        boolean clean = CleanPath.is(path);

        // Then
        assertThat(clean).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "*", "a", "/a%2Fb", "/a%2fb", "/a%5cb", "/%2e/", "/a;b", "/a%3bb", "/a\\b", "/a//b", "/./a",
                "/../a", "/a/..", "/a%25b", "/a%", "/a%g1", "/a b", "/a%0ab"
            })
    void what_layers_read_differently_is_not(String path) {
        // When
        boolean clean = CleanPath.is(path);

        // Then
        assertThat(clean).isFalse();
    }
}
