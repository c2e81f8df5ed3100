package org.claimdesk.language.token;

import java.util.Set;
import org.claimdesk.language.text.WordSet;

/** Corrects tags that newswire models give wrongly and on which later steps rely. */
final class TagRepair {

    private static final Set<String> MODALS = WordSet.of("will would can could may might shall should must 'll 'd");
    private static final Set<String> SPEECH = WordSet.of("said says told added claimed argued warned stated");

    private static final Set<String> REPORTS = WordSet.of(
            "notes claims reports states warns argues says believes hopes plans demands questions charges comments remarks");

    private TagRepair() {}

    private static boolean speaks(String[] words, String[] tags, int i) {
        boolean subject = tags[i - 1].startsWith("NNP") || tags[i - 1].equals("PRP");
        return subject && words[i + 1].matches("(?i)[:.,]|that|they|he|she|it|the|``|\"|“|his|her|their");
    }

    /** What the chunker takes for a verb, though the tagger took it for a noun, is one. */
    static void verbs(String[] tags, Iterable<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            int head = phrase.head();
            if (phrase.is("VP") && tags[head].matches("NNS?")) {
                boolean base = phrase.from() < head && tags[head - 1].matches("TO|MD");
                tags[head] = base ? "VB" : tags[head].equals("NN") ? "VBP" : "VBZ";
            }
        }
    }

    static String[] repair(String[] words, String[] tags) {
        Headlines.repair(words, tags);
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(java.util.Locale.ROOT);
            if (tags[i].equals("VBD")
                    && word.matches("accused|suspected|convicted")
                    && i + 1 < words.length
                    && words[i + 1].equals("of")) {
                tags[i] = "VBN";
            } else if (tags[i].equals("VBD") && word.endsWith("s") && !word.endsWith("ss") && !word.equals("was")) {
                tags[i] = "VBZ";
            } else if (Character.isDigit(words[i].charAt(0)) && words[i].chars().noneMatch(Character::isLetter)) {
                tags[i] = "CD";
            } else if (word.equals("%")) {
                tags[i] = "NN";
            } else if (SPEECH.contains(word) && !tags[i].startsWith("V")) {
                tags[i] = word.equals("says") ? "VBZ" : "VBD";
            } else if (i > 0
                    && i + 1 < words.length
                    && tags[i].equals("NNS")
                    && REPORTS.contains(word)
                    && speaks(words, tags, i)) {
                tags[i] = "VBZ";
            } else if (MODALS.contains(word)
                    && tags[i].startsWith("NN")
                    && !words[i].equals("May")
                    && !words[i].equals("Will")) {
                tags[i] = "MD";
            }
        }
        return tags;
    }
}
