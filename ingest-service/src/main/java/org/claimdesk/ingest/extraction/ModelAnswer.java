package org.claimdesk.ingest.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What a model answered. It can do one thing only: put words that stand in the article in place of a pronoun or of "the …".
 * So no number, name or denial can come in that the article does not have, whatever the model says.
 */
record ModelAnswer(Map<Integer, Entry> entries) {

    private static final int MOST_REPLACEMENTS = 3;
    private static final int LONGEST = 120;
    private static final String PRONOUN = "(?:he|she|it|they|him|them|this|that|these|those|his|her|its|their)";
    private static final Pattern LEANING = Pattern.compile("(?i)(?:" + PRONOUN
            + "|(?!.*\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\\b)"
            + "(?:the|this|that|these|those|such) [\\p{L}-]+(?: [\\p{L}-]+)?)");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)(?:his|her|its|their)");
    /** One phrase: no sentence, list item, link or mark-up. */
    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} .,'’&()-]*");
    /** The end of a sentence, a denial, a number that is no year and no part of a name, a pronoun: no way to name something. */
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?<=\\p{L}{5})\\. |\\b(?:not|never|no|nor)\\b|n['’]t\\b"
            + "|(?<![\\p{L}\\p{N}-])(?!(?:1[89]|20)\\d\\d\\b)\\d|^" + PRONOUN + "$");

    record Replacement(String words, String by) {}

    record Entry(List<Replacement> replacements, @Nullable String speaker) {}

    /** @throws IOException when it is not what was asked for */
    static ModelAnswer parse(String written, ObjectMapper json) throws IOException {
        JsonNode claims = json.readTree(written).path("claims");
        if (!claims.isArray()) {
            throw new IOException("the answer has no claims");
        }
        Map<Integer, Entry> entries = new HashMap<>();
        for (JsonNode claim : claims) {
            List<Replacement> replacements = new ArrayList<>();
            for (JsonNode replacement : claim.path("replacements")) {
                replacements.add(new Replacement(
                        replacement.path("words").asText(""),
                        replacement.path("by").asText("")));
            }
            entries.put(
                    claim.path("number").asInt(-1),
                    new Entry(List.copyOf(replacements), claim.path("speaker").textValue()));
        }
        return new ModelAnswer(entries);
    }

    /**
     * The claim as the answer makes it; the claim itself when one part of the answer is not found in the context or is no
     * reference, since a model that invents once is not to be trusted with the rest.
     *
     * @param context the part of the article the model was shown
     */
    Claim applied(int number, Claim claim, String context) {
        Entry entry = entries.get(number);
        if (entry == null || entry.replacements().size() > MOST_REPLACEMENTS) {
            return claim;
        }
        String text = claim.text();
        boolean opening = false;
        for (Replacement replacement : entry.replacements()) {
            Optional<String> changed = replaced(text, replacement, context);
            if (changed.isEmpty()) {
                return claim;
            }
            opening |= claim.text().startsWith(replacement.words());
            text = changed.get();
        }
        Attribution attribution = claim.attribution();
        if (entry.speaker() != null && attribution != null && ModelQuestion.namelessSpeaker(claim)) {
            if (!phraseOf(context, entry.speaker())) {
                return claim;
            }
            attribution = new Attribution(
                    entry.speaker(), attribution.cue(), attribution.quoted(), attribution.start(), attribution.end());
        }
        return new Claim(
                text,
                claim.passage(),
                claim.ordinal(),
                claim.checkworthiness(),
                claim.needsContext() && !opening,
                attribution,
                claim.citations(),
                claim.quantities(),
                claim.times(),
                claim.entities());
    }

    private static Optional<String> replaced(String text, Replacement replacement, String context) {
        String words = replacement.words();
        if (!LEANING.matcher(words).matches() || !phraseOf(context, replacement.by())) {
            return Optional.empty();
        }
        Matcher place = Pattern.compile("(?<![\\p{L}\\p{N}'’-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}'’-])")
                .matcher(text);
        if (!place.find()) {
            return Optional.empty();
        }
        String by = replacement.by().strip();
        if (POSSESSIVE.matcher(words).matches() && !by.matches(".*['’]s?")) {
            by += "’s";
        }
        if (place.start() == 0) {
            int first = by.offsetByCodePoints(0, 1);
            by = by.substring(0, first).toUpperCase(java.util.Locale.ROOT) + by.substring(first);
        }
        return Optional.of(text.substring(0, place.start()) + by + text.substring(place.end()));
    }

    /** Whether these are whole words of the context, and one phrase. */
    private static boolean phraseOf(String context, String phrase) {
        String words = phrase.strip();
        return words.length() >= 2
                && words.length() <= LONGEST
                && PHRASE.matcher(words).matches()
                && !NO_NAME.matcher(words).find()
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                        .matcher(context)
                        .find();
    }
}
