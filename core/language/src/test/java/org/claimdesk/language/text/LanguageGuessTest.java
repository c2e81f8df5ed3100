package org.claimdesk.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council said on Monday that it had closed the bridge because of cracks in its pillars.",
                "de | Die Stadt hat die Brücke am Montag gesperrt, weil in den Pfeilern Risse gefunden wurden.",
                "es | El gobierno dijo que la cárcel tiene capacidad para miles de presos y que fue construida en un año.",
                "fr | Le maire a déclaré que les travaux dans la ville seront terminés avant la fin de cette année.",
                "it | Il sindaco ha detto che i lavori della nuova scuola sono stati finiti con un anno di ritardo.",
                "pt | O ministro disse que os trabalhos não foram concluídos porque faltou dinheiro para as obras.",
                "ru | Министр заявил, что мост будет закрыт до конца года.",
                "zh | 市政府星期一宣布关闭大桥。",
                "ja | 市は月曜日に橋を閉鎖したと発表しました。",
                "und | Brückenbau 4711"
            })
    void tellsTheLanguage(String expected, String text) {
        // When
        String language = LanguageGuess.of(text);

        // Then
        assertThat(language).isEqualTo(expected);
    }
}
