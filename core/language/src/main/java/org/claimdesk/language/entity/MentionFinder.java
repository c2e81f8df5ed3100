package org.claimdesk.language.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** Finds names: runs of proper nouns, with the "of" and "for the" inside the names of institutions. */
final class MentionFinder {

    private static final Set<String> LINKS = WordSet.of("of for on de del la y van von der al bin ibn di da and");
    private static final Set<String> DATES = WordSet.of("""
            january february march april may june july august september october november december monday tuesday wednesday \
            thursday friday saturday sunday jan. feb. mar. apr. aug. sept. oct. nov. dec.""");

    private MentionFinder() {}

    static List<Mention> in(Sentence sentence, int number) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (!name(sentence, i)) {
                i++;
                continue;
            }
            int to = i + 1;
            while (to < sentence.size()) {
                if (name(sentence, to)
                        || sentence.tag(to).equals("CD")
                                && sentence.token(to).text().matches("\\d{1,2}")
                                && !sentence.tag(to + 1).startsWith("NN")) {
                    to++;
                } else if (linked(sentence, i, to)) {
                    to += name(sentence, to + 1) ? 2 : 3;
                } else {
                    break;
                }
            }
            add(sentence, number, i, to, found);
            i = to;
        }
        return found;
    }

    private static void add(Sentence sentence, int number, int begin, int to, List<Mention> found) {
        int from = begin;
        StringBuilder title = new StringBuilder();
        while (from < to - 1 && Names.TITLES.contains(sentence.word(from))) {
            title.append(title.isEmpty() ? "" : " ").append(sentence.token(from).text());
            from++;
        }
        boolean alone = to - from == 1;
        if (alone
                && (Names.TITLES.contains(sentence.word(from))
                        || sentence.token(from).text().length() < 2)) {
            return;
        }
        found.add(new Mention(
                number,
                from,
                to,
                sentence.token(from).start(),
                sentence.token(to - 1).end(),
                sentence.slice(from, to),
                title.toString()));
    }

    private static boolean name(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return false;
        }
        String word = sentence.token(i).text();
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (!capital || DATES.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String tag = sentence.tag(i);
        if (i == 0 && !tag.startsWith("NNP")) {
            return false;
        }
        return tag.startsWith("NNP")
                || i > 0 && tag.startsWith("NN") && !sentence.word(i - 1).matches("[\"“:.]|``")
                || tag.startsWith("JJ") && i > 0 && nextIsName(sentence, i + 1);
    }

    private static boolean nextIsName(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.tag(i).startsWith("NNP")
                && Character.isUpperCase(sentence.token(i).text().charAt(0));
    }

    /** "Department of Justice", "Center for the Confinement of Terrorism", "Abdul bin Said". */
    private static boolean linked(Sentence sentence, int from, int at) {
        String link = sentence.word(at);
        if (!LINKS.contains(link)) {
            return false;
        }
        boolean next = name(sentence, at + 1);
        boolean article = sentence.word(at + 1).equals("the") && name(sentence, at + 2)
                || sentence.word(at + 1).equals("la") && name(sentence, at + 2);
        boolean english = link.equals("of") || link.equals("for") || link.equals("on") || link.equals("and");
        if (!english) {
            return next || article;
        }
        boolean institution = false;
        for (int i = from; i < at; i++) {
            institution |= Names.ORGANISATION_WORDS.contains(sentence.word(i))
                    || Set.of("bank", "act", "law", "minister", "secretary").contains(sentence.word(i));
        }
        return institution
                && (next || article)
                && !(link.equals("and") && Names.place(sentence.token(at - 1).text()));
    }
}
