package org.claimdesk.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.ingest.events.Extractor;
import org.claimdesk.language.Claim;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.Passage;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.Selector;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final String TEXT = "11 May 2025\nThe wall\nIt is old. It fell.";

    private static Found found(PassageKind second) {
        List<Passage> passages = List.of(
                new Passage(0, 11, PassageKind.DATE, 1),
                new Passage(12, 20, second, 1),
                new Passage(21, 31, PassageKind.CLAIM, 2),
                new Passage(32, 40, PassageKind.CLAIM, 3));
        return new Found(TEXT, new Extraction("en", true, passages, List.of(), List.of()), new Extractor("test", "1"));
    }

    private static Claim claimAt(int start, int end) {
        return new Claim(
                "It.",
                new Selector(start, end, TEXT.substring(start, end), "", ""),
                0,
                0.5,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aDateIsNoTitle() {
        // When
        String heading = found(PassageKind.HEADING).heading();

        // Then
        assertThat(heading).isEqualTo("The wall");
        assertThat(found(PassageKind.OPINION).heading()).isNull();
        assertThat(found(PassageKind.OPINION).opening()).isEqualTo("The wall");
    }

    @Test
    void aClaimHasThePageItBeginsOn() {
        // Given
        Found found = found(PassageKind.HEADING);

        // When
        Integer page = found.page(claimAt(35, 39));

        // Then
        assertThat(page).isEqualTo(3);
        assertThat(found.page(claimAt(21, 31))).isEqualTo(2);
        assertThat(found.page(claimAt(0, 3))).isEqualTo(1);
    }
}
