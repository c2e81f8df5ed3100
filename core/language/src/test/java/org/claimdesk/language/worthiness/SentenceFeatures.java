package org.claimdesk.language.worthiness;

import java.util.List;
import org.claimdesk.language.Embedder;
import org.claimdesk.language.attribution.Quotes;
import org.claimdesk.language.attribution.Speakers;
import org.claimdesk.language.embedding.MiniLm;
import org.claimdesk.language.entity.Entities;
import org.claimdesk.language.quantity.Quantities;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.time.Times;
import org.claimdesk.language.token.Sentence;
import org.claimdesk.language.token.Tagger;

/** The features of a sentence that stands alone, as the training programs read it. */
final class SentenceFeatures {

    private final Tagger tagger = new Tagger();
    private final Embedder embedder = new MiniLm();

    Features of(String text) {
        Range whole = new Range(0, text.length());
        Sentence sentence = tagger.tag(text, whole);
        var times = Times.in(text, whole, null);
        var quantities = Quantities.in(sentence, times);
        boolean speaker = new Speakers(Entities.of(List.of(sentence)))
                .of(sentence, 0, 0, Quotes.in(text, whole)).stream().anyMatch(found -> found.weight() > 0);
        return Features.of(sentence, embedder.embed(text), quantities.size(), times.size(), speaker);
    }
}
