package org.claimdesk.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.language.TaggedText;
import org.claimdesk.language.entity.Entities;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.token.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

    /** The last sentence of the text is asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said that the bridge was safe. | The mayor / said",
                "“The bridge is safe,” the mayor said. | the mayor / said",
                "“The bridge is safe,” said Anna Berg, the mayor of Norden. | Anna Berg / said",
                "According to the ministry, 12 people died. | the ministry / According to",
                "Twelve people died, according to police. | police / according to",
                "The men, alleged by the United States to be spies, were sent home. | the United States / alleged by",
                "Only a few, they claim, were ever tried. | they / claim",
                "The bridge, which critics say is unsafe, was closed. | critics / say",
                "Anna Berg opened the hall. She said that it cost 3 million dollars. | Anna Berg / said",
                "Amnesty International, a human rights group, reported that 30 people had died. | Amnesty International / reported",
                "The minister has stated that inmates will never return. | The minister / stated",
                "A spokesman for the company denied that the plant would close. | A spokesman for the company / denied",
                "Miller’s claim that the vote was stolen was rejected. | Miller / claim",
                "The bridge was closed in March. | none",
                "The group Norden Watch reported that as of March, the state held 400 men. | The group Norden Watch / reported",
                "The council, an elected body, stressed that it was open. | The council / stressed",
                "Prisoners are denied letters. | none",
                "The drivers agreed to meet on Sunday. | The drivers / agreed",
                "A poll released in late March found that most farmers said they would sell. | A poll / found",
                "Ben Ode wrote the screenplay. | none",
                "Ben Ode was incapable of writing that the lock was closed. | none",
                "Ben Ode wrote that the lock was closed. | Ben Ode / wrote",
                "The lock could close this week, said Ben Ode, an adviser to the port. | Ben Ode / said",
                "The film uses footage of Anna Berg saying that the dam is safe. | Anna Berg / saying",
                "The senator forced Ode to admit that the lock was closed. | Ode / admit",
                "He has yet to explain why the lock was closed. | He / explain",
                "The ministry was able to confirm that the lock was closed. | The ministry / confirm",
                "Mayor Calls Norden Dam A Danger | Mayor / Calls",
                "Federal court rules against the purge of voters. | Federal court / rules",
                "As the ministry put it, the lock was a ruin. | the ministry / put",
                "The ministry met towns that oppose the dam. | towns / oppose",
                "In a survey of farmers, the dam had few friends. | a survey / In",
                "The dam has little support from fishermen. | fishermen / support from",
                "The parliament repealed the law. | The parliament / repealed",
                "“It is closed.”― Anna Berg | Anna Berg / ―",
                "Berg attacked a plan that harms the port, and called for a new vote. | Berg / called",
                "In a radio interview Berg said that the lock was closed. | Berg / said",
                "The harbour board plans to close the old lock. | The harbour board / plans",
                "The council last week rejected the plan. | The council / rejected",
                "A survey of farmers released on Monday found that prices fell. | A survey of farmers / found",
                "She continued: “We will not close the school.” | She / continued",
                "Citing costs, Berg repeatedly accused the firm, which owns the lock, of fraud. | Berg / Citing",
                "Berg’s refusal to pay was noted. | Berg / refusal",
                "The map shows the town. | The map / shows",
                "The goalkeeper shows great skill. | none",
                "The river flows past the town. | none",
                "The mayor is skeptical of the new bridge. | The mayor / is skeptical",
                "Farmers have doubts about the dam. | Farmers / have doubts",
                "The lake is full of fish. | none",
                "There are doubts about the dam. | none",
                "Anna Berg is a supporter of the dam. | Anna Berg / is a supporter",
                "The firm continued to deny the charge. | The firm / deny",
                "The ministry asked the firm to deny the charge. | The ministry / asked",
                "MEYER: The lock was closed in March. | MEYER / :",
                "Let's assume that the lock was closed. | none",
                "They met the firm’s owner, who said that the lock was closed. | the firm’s owner / said",
                "Update: The lock was closed in March. | none",
                "Under Berg’s plan, the lock would close. | Berg / plan",
                "Berg, 41, who has run the port for ten years, told the board that it was safe. | Berg / told",
                "The union said 400 people had lost their jobs. The figure includes part-time staff. | The union / said"
            })
    void findsWhoSaysIt(String text, String expected) {
        // Given
        List<Sentence> sentences = TaggedText.sentences(text);
        Speakers speakers = new Speakers(Entities.of(sentences));
        Quotes quotes = Quotes.in(text, new Range(0, text.length()));
        for (int i = 0; i < sentences.size() - 1; i++) {
            speakers.of(sentences.get(i), i, 0, quotes);
        }

        // When
        List<Speaker> found = speakers.of(sentences.getLast(), sentences.size() - 1, 0, quotes);

        // Then
        String first = found.isEmpty()
                ? "none"
                : found.getFirst().attribution().source() + " / "
                        + found.getFirst().attribution().cue();
        assertThat(first).isEqualTo(expected);
    }
}
