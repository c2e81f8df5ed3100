package org.claimdesk.language;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.language.passage.SentenceSplitter;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.token.Sentence;
import org.claimdesk.language.token.Tagger;

/** Tags short texts for tests, with the models loaded once. */
public final class TaggedText {

    private static final Tagger TAGGER = new Tagger();

    private TaggedText() {}

    public static Sentence sentence(String text) {
        return TAGGER.tag(text, new Range(0, text.length()));
    }

    public static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Range range : SentenceSplitter.split(text, new Range(0, text.length()))) {
            sentences.add(TAGGER.tag(text, range));
        }
        return sentences;
    }
}
