package org.claimdesk.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "said, VBD, say",
        "inmates, NNS, inmate",
        "cities, NNS, city",
        "men, NNS, man",
        "was, VBD, be",
        "claimed, VBD, claim",
        "urged, VBD, urge",
        "denied, VBD, deny",
        "planned, VBD, plan",
        "arguing, VBG, argue",
        "passes, VBZ, pass",
        "called, VBD, call",
        "proposed, VBN, propose",
        "describing, VBG, describe",
        "estimated, VBN, estimate",
        "noted, VBD, note",
        "warned, VBD, warn",
        "reported, VBD, report",
        "added, VBD, add",
        "insisted, VBD, insist",
        "crises, NNS, crisis",
        "revealed, VBD, reveal",
        "criticized, VBD, criticize",
        "accused, VBD, accuse",
        "acknowledged, VBD, acknowledge",
        "wrote, VBD, write",
        "released, VBD, release",
        "opened, VBD, open"
    })
    void findsTheBaseForm(String word, String tag, String lemma) {
        // When
        String found = Lemmas.of(word, tag);

        // Then
        assertThat(found).isEqualTo(lemma);
    }
}
