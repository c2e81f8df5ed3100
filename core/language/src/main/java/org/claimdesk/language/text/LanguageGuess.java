package org.claimdesk.language.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses a text's language by its commonest small words, or by its script. */
public final class LanguageGuess {

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            entry(
                    "en",
                    "the of and to in is was that for it with as his on be at by had are but from they which not have this were has he she will said its about"),
            entry(
                    "es",
                    "de la que el en y los se del las un por con no una su para es al lo como más pero sus le ha este esta fue son entre cuando"),
            entry(
                    "fr",
                    "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont cette ont aux mais leur être"),
            entry(
                    "de",
                    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei"),
            entry(
                    "it",
                    "di e il che la in un per è una del non sono da si con le della nel alla dei gli anche più al lo ha delle come ma"),
            entry(
                    "pt",
                    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das tem à seu sua ou ser"),
            entry(
                    "nl",
                    "de het een van en in is dat op te zijn met voor die niet aan er om ook als bij maar door naar uit wordt heeft hij zij over"),
            entry(
                    "sv",
                    "och i att det som en på är av för med den till inte om ett han har de var men från så vi kan sig hade ska"),
            entry(
                    "da",
                    "og i at det er en til af på den for med som de ikke der et han har var om fra vi men sig blev hun efter kan"),
            entry(
                    "no",
                    "og i det er på en som til av for at å med den har ikke de var et han om fra men seg hun etter kan ble vil"),
            entry(
                    "pl",
                    "w i na z do się nie że to jest o za od po jak przez ale dla jego są ze przy był tym które czy ma tak"),
            entry("ro", "de și în la a cu pe că din nu este un o pentru care se mai au fost ce sunt dar prin sau lui"),
            entry("tr", "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ne var en o ama değil"),
            entry(
                    "id",
                    "yang dan di dengan untuk dari pada ini itu dalam tidak akan adalah ke juga oleh karena mereka sebagai telah"),
            entry("fi", "ja on ei että se oli hän kun mutta niin myös ovat joka kuin mukaan tai sen ole vuoden"),
            entry("cs", "a v na se že je s z do o k i pro to jako po za by ale od který byl jsou jeho"),
            entry("hu", "a az és hogy nem is egy ez meg volt már de csak azt van mint ki el pedig"),
            entry("vi", "và của là có trong được cho với các không một những này người đã"));

    /** Fewer words than this tell nothing for certain. */
    private static final int FEWEST_WORDS = 4;

    private LanguageGuess() {}

    /** @return BCP 47 tag, {@code und} when nothing fits */
    public static String of(String text) {
        String script = script(text);
        if (!script.isEmpty()) {
            return script;
        }
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 20_000);
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            WORDS.forEach((language, common) -> {
                if (common.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        Map.Entry<String, Integer> best = hits.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().equals("en")))
                .orElse(null);
        return best == null || words.length < FEWEST_WORDS || best.getValue() * 20 < words.length
                ? "und"
                : best.getKey();
    }

    /** A language told by its letters alone, empty for Latin ones. */
    private static String script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        text.codePoints()
                .limit(20_000)
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 20 > all && all > 0) {
            return "ja";
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() * 2 > all)
                .map(e -> switch (e.getKey()) {
                    case CYRILLIC -> text.chars().anyMatch(c -> c == 'і' || c == 'ї' || c == 'є') ? "uk" : "ru";
                    case HAN -> "zh";
                    case ARABIC -> "ar";
                    case HEBREW -> "he";
                    case GREEK -> "el";
                    case HANGUL -> "ko";
                    case DEVANAGARI -> "hi";
                    case THAI -> "th";
                    case BENGALI -> "bn";
                    case GEORGIAN -> "ka";
                    case ARMENIAN -> "hy";
                    default -> "";
                })
                .findFirst()
                .orElse("");
    }

    private static Map.Entry<String, Set<String>> entry(String language, String words) {
        return Map.entry(language, Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet()));
    }
}
