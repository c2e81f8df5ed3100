package org.claimdesk.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.Basis;
import org.claimdesk.query.approved.Claim;
import org.junit.jupiter.api.Test;

class CiteThisTest {

    @Test
    void namesVersionDateAndStanding() {
        // Given
        var id = new UUID(0, 7);
        var claim = new Claim(
                id,
                3,
                "50% of R&D.",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Basis.ARTICLE_ONLY,
                List.of(),
                List.of(),
                null,
                null,
                Instant.parse("2026-03-01T12:00:00Z"),
                null,
                false,
                List.of(),
                List.of());
        // When
        var cite = CiteThis.of(claim, "https://a.org/claims/" + id);
        // Then
        assertThat(cite.plain())
                .isEqualTo("“50% of R&D.” Claim on record, version 3, 1 March 2026; not checked. https://a.org/claims/"
                        + id);
        assertThat(cite.bibtex()).contains("title = {50\\% of R\\&D.}", "year = {2026}");
        assertThat(cite.csl()).contains("\"title\" : \"50% of R&D.\"", "\"date-parts\" : [ [ 2026, 3, 1 ] ]");
    }
}
