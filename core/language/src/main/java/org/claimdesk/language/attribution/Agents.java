package org.claimdesk.language.attribution;

import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb tells, whatever its form: finite, perfect, participle or infinitive. */
final class Agents {

    private Agents() {}

    static @Nullable TokenSpan of(Sentence sentence, int verb) {
        String tag = sentence.tag(verb);
        if (tag.equals("VB") && infinitive(sentence, verb)) {
            return Infinitives.agent(sentence, verb);
        }
        if (tag.equals("VBN") && !perfect(sentence, verb) && !mistagged(sentence, verb)) {
            return null;
        }
        TokenSpan source = tag.equals("VBG") && !progressive(sentence, verb)
                ? ofParticiple(sentence, verb)
                : Subjects.before(sentence, verb);
        return source == null ? null : beforeReducedRelative(sentence, source);
    }

    /** "is saying", not ", saying". */
    private static boolean progressive(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (sentence.lemma(i).equals("be") || sentence.word(i).matches("['’](?:s|re|m)")) {
                return true;
            }
            if (!sentence.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** "X left the hall, saying …": the subject of the verb before; "Saying …, X left": of the one behind. */
    private static @Nullable TokenSpan ofParticiple(Sentence sentence, int verb) {
        if (sentence.word(verb - 1).equals("without")
                || sentence.word(verb - 1).equals("of")
                        && sentence.tag(verb - 2).startsWith("JJ")
                || sentence.word(verb - 1).matches("of|than")
                        && sentence.word(verb - 2).matches("instead|rather")) {
            return null;
        }
        TokenSpan own = ownNoun(sentence, verb);
        if (own != null) {
            return own;
        }
        for (int i = verb - 1; i >= 0; i--) {
            if (sentence.finite(i)) {
                return sentence.word(verb - 1).equals(",")
                        ? Subjects.ofEarlierVerb(sentence, verb, 0)
                        : Subjects.before(sentence, i);
            }
        }
        for (int i = verb + 1; verb < 3 && i < sentence.size() - 2; i++) {
            if (sentence.phraseAt(i + 1) != null && (sentence.word(i).equals(",") || quoteEnds(sentence, i))) {
                TokenSpan subject = Subjects.behind(sentence, i + 1);
                if (subject != null && followedByVerb(sentence, subject)) {
                    return subject;
                }
            }
        }
        return null;
    }

    private static boolean quoteEnds(Sentence sentence, int i) {
        return sentence.word(i).matches("[”\"]|''") && sentence.word(i - 1).equals(",");
    }

    /** "footage of X saying …", "accused X of saying …": the noun just before, where it can speak. */
    private static @Nullable TokenSpan ownNoun(Sentence sentence, int verb) {
        boolean blamed = sentence.word(verb - 1).matches("of|for")
                && !sentence.tag(verb - 2).startsWith("V");
        int at = blamed ? verb - 2 : verb - 1;
        Phrase noun = at > 0 && !Subjects.time(sentence.word(at)) ? sentence.phraseAt(at) : null;
        if (!blamed && sentence.word(at).matches("each|both|all|some|many|others")) {
            return new TokenSpan(at, at + 1);
        }
        if (noun == null || !noun.is("NP") || noun.from() == 0) {
            return null;
        }
        boolean object = sentence.tag(noun.from() - 1).startsWith("V");
        if (blamed && !(object && SpeechVerbs.ACT.contains(sentence.lemma(noun.from() - 1)))) {
            return null;
        }
        boolean speaks = sentence.tag(at).matches("NNPS?|PRP|NNS") && !object
                || object && sentence.tag(at).matches("NNPS?|PRP")
                || Attitudes.paper(sentence.lemma(at)) && !object;
        return speaks || blamed ? new TokenSpan(noun.from(), at + 1) : null;
    }

    /** "all the experts I met said": the experts said it. */
    private static TokenSpan beforeReducedRelative(Sentence sentence, TokenSpan source) {
        boolean first =
                source.to() - source.from() == 1 && sentence.word(source.from()).matches("i|we|you");
        Phrase left = source.from() > 0 ? sentence.phraseAt(source.from() - 1) : null;
        return first && left != null && left.is("NP") ? new TokenSpan(left.from(), left.to()) : source;
    }

    private static boolean infinitive(Sentence sentence, int verb) {
        Phrase group = sentence.phraseAt(verb);
        for (int i = group == null ? verb - 1 : group.from(); i < verb; i++) {
            if (i >= 0 && sentence.tag(i).equals("TO")) {
                return true;
            }
        }
        return verb > 0 && sentence.tag(verb - 1).equals("TO");
    }

    private static boolean perfect(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (sentence.word(i).matches("['’]s") && sentence.tag(verb + 1).matches("TO|DT|PRP.?|NNP?S?|JJ")) {
                return true;
            }
            if (sentence.lemma(i).equals("be") && !sentence.word(i).equals("been")) {
                return false;
            }
            if (sentence.word(i).equals("been")) {
                return false;
            }
            if (sentence.lemma(i).equals("have") || sentence.word(i).matches("['’]ve|['’]d|['’]s")) {
                return true;
            }
            if (!sentence.tag(i).startsWith("RB") && !sentence.tag(i).startsWith("V")) {
                return false;
            }
        }
        return false;
    }

    /** "Miller, the director, compared it …": a finite verb that looks like a participle. */
    private static boolean mistagged(Sentence sentence, int verb) {
        boolean object = sentence.tag(verb + 1).matches("DT|PRP.?|NNP|CD")
                || sentence.word(verb + 1).equals("that");
        int before = verb - 1;
        while (before > 0 && sentence.tag(before).startsWith("RB")) {
            before--;
        }
        if (before >= 0 && sentence.word(before).matches("he|she|they|who")) {
            return true;
        }
        if (before >= 0 && before < verb - 1 && noun(sentence, before) && loneVerb(sentence, verb)) {
            return true;
        }
        Phrase left = before >= 0 ? sentence.phraseAt(before) : null;
        boolean subject = before >= 0 && (sentence.word(before).equals(",") || left != null && left.is("NP"));
        return object && subject;
    }

    /** No other verb of the sentence is finite. */
    private static boolean loneVerb(Sentence sentence, int verb) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.finite(i)) {
                return false;
            }
        }
        return sentence.tag(verb).equals("VBN");
    }

    private static boolean noun(Sentence sentence, int at) {
        Phrase phrase = sentence.phraseAt(at);
        return phrase != null && phrase.is("NP");
    }

    static boolean followedByVerb(Sentence sentence, TokenSpan source) {
        int verb = source.to();
        while (sentence.tag(verb).startsWith("RB")) {
            verb++;
        }
        Phrase next = sentence.phraseAt(verb);
        return !sentence.tag(source.from()).startsWith("W") && next != null && next.is("VP") && sentence.finite(verb);
    }
}
