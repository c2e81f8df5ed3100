package org.claimdesk.language.attribution;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb among the noun phrases before it, or behind it when the order is turned round. */
final class Subjects {

    private static final Set<String> JOINING = WordSet.of("of for at from with in on");
    private static final Set<String> TIMES = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september \
            october november december yesterday today tonight week month year morning evening afternoon night day interview \
            statement tweet conference rally speech""");

    private Subjects() {}

    static @Nullable TokenSpan before(Sentence sentence, int verb) {
        return before(sentence, verb, 0);
    }

    private static @Nullable TokenSpan before(Sentence sentence, int verb, int depth) {
        int at = verbGroupStart(sentence, verb) - 1;
        while (at >= 0 && (phraseIs(sentence, at, "ADVP") || sentence.tag(at).equals("RB"))) {
            at--;
        }
        if (at < 0 || depth > 2) {
            return null;
        }
        String tag = sentence.tag(at);
        if (tag.equals("-RRB-") || sentence.word(at).equals(")")) {
            at = backTo(sentence, at, "(") - 1;
            if (at < 0) {
                return null;
            }
            tag = sentence.tag(at);
        }
        boolean relative =
                tag.equals("WP") || tag.equals("WDT") || sentence.word(at).equals("that");
        if (relative) {
            return new TokenSpan(at, at + 1);
        }
        if (tag.equals("CC")
                || sentence.word(at).equals(",") && earlierVerb(sentence, at) >= 0 && !apposition(sentence, at)) {
            return ofEarlierVerb(sentence, at, depth);
        }
        if (sentence.word(at).equals(",") || sentence.word(at).matches("[—–-]{1,2}")) {
            at = beforeApposition(sentence, at);
            if (at < 0) {
                return null;
            }
        }
        Phrase phrase = sentence.phraseAt(at);
        if (phrase != null
                && phrase.is("NP")
                && TIMES.contains(sentence.word(at))
                && phraseIs(sentence, phrase.from() - 1, "NP")) {
            at = phrase.from() - 1;
            phrase = sentence.phraseAt(at);
        }
        int released = phrase != null && phrase.is("NP") ? beforeReleased(sentence, phrase.from()) : -1;
        for (int step = 0; step < 3 && released >= 0; step++) {
            at = released;
            phrase = sentence.phraseAt(at);
            released = phrase == null ? -1 : beforeReleased(sentence, phrase.from());
        }
        if (phrase == null || !phrase.is("NP")) {
            return null;
        }
        int name = nameBehindNoun(sentence, phrase, at);
        return name > phrase.from() ? new TokenSpan(name, at + 1) : extendLeft(sentence, phrase.from(), at + 1);
    }

    /** "X attacked a plan that harms many, and called …": a comma ends the relative clause, the subject is X. */
    static @Nullable TokenSpan ofEarlierVerb(Sentence sentence, int joint, int depth) {
        int earlier = earlierVerb(sentence, joint);
        TokenSpan subject = earlier < 0 ? null : before(sentence, earlier, depth + 1);
        while (subject != null
                && sentence.word(joint - 1).equals(",")
                && sentence.word(subject.from()).matches("who|which|that")
                && earlierVerb(sentence, subject.from()) >= 0) {
            earlier = earlierVerb(sentence, subject.from());
            subject = before(sentence, earlier, depth + 1);
        }
        return subject;
    }

    /** "The survey released on Friday": the last word of the noun phrase that the participle goes with, or -1. */
    private static int beforeReleased(Sentence sentence, int from) {
        int verb = phraseIs(sentence, from - 1, "PP") ? from - 2 : from - 1;
        Phrase participle = verb > 0 && sentence.tag(verb).matches("VBN|VBD") ? sentence.phraseAt(verb) : null;
        if (participle == null || !sentence.tag(participle.from()).matches("VBN|VBD|VBG")) {
            return -1;
        }
        return phraseIs(sentence, participle.from() - 1, "NP") ? participle.from() - 1 : -1;
    }

    /** "In a radio interview Berg said": one phrase for the chunker, of which only the name is the subject. */
    private static int nameBehindNoun(Sentence sentence, Phrase phrase, int at) {
        int name = at + 1;
        while (name > phrase.from() && sentence.tag(name - 1).equals("NNP")) {
            name--;
        }
        boolean behind = name <= at
                && name > phrase.from() + 1
                && sentence.word(name - 1)
                        .matches("interview|statement|tweet|speech|letter|book|report|week|month|year|day|night");
        return behind ? name : -1;
    }

    static @Nullable TokenSpan behind(Sentence sentence, int from) {
        int at = from;
        Phrase phrase = sentence.phraseAt(at);
        if (phrase == null || !phrase.is("NP") || phrase.from() > at) {
            return null;
        }
        int to = phrase.to();
        while (to < sentence.size()) {
            Phrase next = sentence.phraseAt(to);
            Phrase after = sentence.phraseAt(to + 1);
            if (next != null && next.is("NP") && sentence.tag(to).equals("POS")) {
                to = next.to();
            } else if (next != null
                    && next.is("PP")
                    && Set.of("of", "for", "at", "with").contains(sentence.word(to))
                    && after != null
                    && after.is("NP")) {
                to = after.to();
            } else if (sentence.word(to).equals("and")
                    && after != null
                    && after.is("NP")
                    && sentence.tag(to + 1).startsWith("NNP")) {
                to = after.to();
            } else {
                break;
            }
        }
        return new TokenSpan(phrase.from(), to);
    }

    private static int verbGroupStart(Sentence sentence, int verb) {
        Phrase group = sentence.phraseAt(verb);
        int from = group != null && group.is("VP") ? group.from() : verb;
        while (from > 0) {
            int at = from - 1;
            while (at > 0 && sentence.tag(at).startsWith("RB")) {
                at--;
            }
            Phrase left = sentence.phraseAt(at);
            if (left == null
                    || !left.is("VP")
                    || !sentence.tag(at).equals("MD") && !sentence.lemma(at).matches("have|be|do")) {
                break;
            }
            from = left.from();
        }
        return from;
    }

    private static boolean phraseIs(Sentence sentence, int at, String type) {
        Phrase phrase = sentence.phraseAt(at);
        return phrase != null && phrase.is(type);
    }

    private static int backTo(Sentence sentence, int at, String mark) {
        int i = at;
        while (i > 0 && !sentence.word(i).equals(mark)) {
            i--;
        }
        return i;
    }

    static boolean time(String word) {
        return TIMES.contains(word);
    }

    /** Whether the comma at hand closes an aside that another comma opened behind a noun phrase. */
    static boolean apposition(Sentence sentence, int comma) {
        int before = beforeApposition(sentence, comma);
        int aside = before + 2;
        if (before >= 0 && age(sentence, aside)) {
            aside += 2;
        }
        int longest = sentence.tag(aside).startsWith("W") ? 45 : 20;
        return before >= 0 && comma - before <= longest && !hasFiniteVerb(sentence, aside, comma);
    }

    private static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
        if (sentence.tag(from).startsWith("W")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }

    private static int beforeApposition(Sentence sentence, int comma) {
        for (int i = comma - 1; i > 0; i--) {
            String word = sentence.word(i);
            if (word.matches("[“”\"]|``|''")) {
                return -1;
            }
            int noun = sentence.word(i - 1).equals(")") ? backTo(sentence, i - 1, "(") - 1 : i - 1;
            boolean age =
                    sentence.tag(noun).equals("CD") && sentence.word(noun - 1).equals(",");
            if (word.equals(sentence.word(comma)) && noun >= 0 && !age && phraseIs(sentence, noun, "NP")) {
                return noun;
            }
        }
        return -1;
    }

    /** "Berg, 41, …". */
    static boolean age(Sentence sentence, int at) {
        return sentence.tag(at).equals("CD")
                && sentence.word(at - 1).equals(",")
                && sentence.word(at + 1).equals(",");
    }

    private static int earlierVerb(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.finite(i) && phraseIs(sentence, i, "VP")) {
                return i;
            }
        }
        return -1;
    }

    private static TokenSpan extendLeft(Sentence sentence, int start, int end) {
        int from = start;
        int to = end;
        boolean more = true;
        while (more && from > 0) {
            more = false;
            Phrase left = sentence.phraseAt(from - 1);
            if (sentence.tag(from).equals("POS") && left != null && left.is("NP")) {
                from = left.from();
                more = true;
            } else if (left != null && left.is("PP") && left.from() > 0 && phraseIs(sentence, left.from() - 1, "NP")) {
                Phrase noun = sentence.phraseAt(left.from() - 1);
                if (noun != null && time(sentence, from, to)) {
                    to = left.from();
                    from = noun.from();
                    more = true;
                } else if (noun != null && JOINING.contains(sentence.word(left.from()))) {
                    from = noun.from();
                    more = true;
                }
            } else if (sentence.word(from - 1).equals("and")
                    && from > 1
                    && phraseIs(sentence, from - 2, "NP")
                    && opens(sentence, from - 2)) {
                Phrase noun = sentence.phraseAt(from - 2);
                from = noun == null ? from : noun.from();
                more = noun != null;
            }
        }
        while (to - from > 1
                && (TIMES.contains(sentence.word(from))
                        || sentence.tag(from).startsWith("W")
                                && !sentence.word(from).equals("who")
                        || sentence.word(from).equals("that")
                                && sentence.tag(from + 1).startsWith("NNP")
                        || !Character.isLetterOrDigit(sentence.word(from).charAt(0)))) {
            from++;
        }
        return new TokenSpan(from, to);
    }

    private static boolean opens(Sentence sentence, int at) {
        Phrase phrase = sentence.phraseAt(at);
        int before = phrase == null ? at - 1 : phrase.from() - 1;
        return before < 0 || sentence.word(before).matches("[,“”\"]|but|that|and|``|''");
    }

    private static boolean time(Sentence sentence, int from, int to) {
        return TIMES.contains(sentence.word(to - 1))
                || TIMES.contains(sentence.word(from))
                || sentence.word(to - 1).matches("(?:19|20)\\d\\d");
    }
}
