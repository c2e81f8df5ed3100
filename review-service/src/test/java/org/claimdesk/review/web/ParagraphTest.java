package org.claimdesk.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ArticleText;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.TextPassage;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void aPassageOverTwoLinesIsMarkedInBothCountingCodePoints() {
        // Given: the picture in the title is one code point and two UTF-16 units
        var text = new ArticleText(
                UUID.randomUUID(),
                "Title \uD83C\uDF09\none two\n\nthree four",
                List.of(new TextPassage(0, 7, "heading", null)));
        var passage = new Passage(12, 22, "two\n\nthree", "", "");

        // When
        var paragraphs = Paragraph.of(text, passage);

        // Then
        assertThat(paragraphs).extracting(Paragraph::kind).containsExactly("heading", "text", "text");
        assertThat(paragraphs.get(0).runs()).extracting(Paragraph.Run::marked).containsExactly(false);
        assertThat(paragraphs.get(1).runs())
                .containsExactly(new Paragraph.Run("one ", false, false), new Paragraph.Run("two", true, true));
        assertThat(paragraphs.get(2).runs())
                .containsExactly(new Paragraph.Run("three", true, false), new Paragraph.Run(" four", false, false));
    }
}
