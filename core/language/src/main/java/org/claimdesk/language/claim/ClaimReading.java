package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.Claim;
import org.claimdesk.language.Embedder;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.PageStart;
import org.claimdesk.language.Passage;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.Quantity;
import org.claimdesk.language.Selector;
import org.claimdesk.language.SourceText;
import org.claimdesk.language.TimeExpression;
import org.claimdesk.language.attribution.Speaker;
import org.claimdesk.language.passage.Outline;
import org.claimdesk.language.passage.Piece;
import org.claimdesk.language.quantity.Quantities;
import org.claimdesk.language.text.FlatText;
import org.claimdesk.language.text.LanguageGuess;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.time.Times;
import org.claimdesk.language.token.Sentence;
import org.claimdesk.language.token.Tagger;
import org.claimdesk.language.worthiness.Features;
import org.claimdesk.language.worthiness.Worthiness;

/** Reads claims out of a text, step after step. Safe for several threads. */
public final class ClaimReading {

    private static final int CONTEXT = 32;

    private final Tagger tagger;
    private final Embedder embedder;
    private final Worthiness worthiness;

    public ClaimReading(Tagger tagger, Embedder embedder, Worthiness worthiness) {
        this.tagger = tagger;
        this.embedder = embedder;
        this.worthiness = worthiness;
    }

    public Extraction read(SourceText source) {
        FlatText flat = FlatText.of(source.text());
        String text = flat.chars();
        String language = LanguageGuess.of(source.text());
        boolean supported = language.equals("en") || language.equals("und");
        Outline outline = Outline.of(text, source.blocks());
        if (!supported) {
            List<Passage> passages = outline.pieces().stream()
                    .map(p -> passage(p, p.kind() == null ? PassageKind.OPINION : p.kind(), source.pages()))
                    .toList();
            return new Extraction(language, false, passages, outline.references(), List.of());
        }
        Article article = new Article(text, source, outline, tagger);
        return new Reading(flat, article).extraction(language);
    }

    private static Passage passage(Piece piece, PassageKind kind, List<PageStart> pages) {
        Integer page = pages.stream()
                .filter(p -> p.offset() <= piece.range().start())
                .map(PageStart::page)
                .reduce((a, b) -> b)
                .orElse(null);
        return new Passage(piece.range().start(), piece.range().end(), kind, page);
    }

    private final class Reading {

        private final FlatText flat;
        private final Article article;
        private final List<List<Speaker>> speakers;
        private final Drafts drafts;
        private final List<Claim> claims = new ArrayList<>();
        private final Map<Range, Integer> ordinals = new HashMap<>();

        Reading(FlatText flat, Article article) {
            this.flat = flat;
            this.article = article;
            speakers = article.speakers();
            drafts = new Drafts(article);
        }

        Extraction extraction(String language) {
            List<Passage> passages = new ArrayList<>();
            int number = 0;
            for (Piece piece : article.outline.pieces()) {
                PassageKind kind = piece.kind() == null ? read(number++) : piece.kind();
                passages.add(passage(piece, kind, article.source.pages()));
            }
            return new Extraction(language, true, passages, article.outline.references(), claims);
        }

        private PassageKind read(int number) {
            if (article.signature(number)) {
                return PassageKind.BYLINE;
            }
            Sentence sentence = article.sentences.get(number);
            var quotes = article.quotes(number);
            List<Speaker> found = speakers.get(number);
            List<TimeExpression> times = Times.in(article.text, sentence.range(), article.source.publishedAt());
            List<Quantity> quantities = Quantities.in(sentence, times);
            boolean said = found.stream().anyMatch(speaker -> speaker.weight() > 0);
            String plain = Wording.of(sentence.string());
            float[] vector = embedder.embed(plain);
            var judgement = worthiness.judge(Features.of(sentence, vector, quantities.size(), times.size(), said));
            PassageKind kind = SentenceKinds.of(sentence, quotes, found, judgement);
            if (kind == PassageKind.CLAIM) {
                for (Draft draft : drafts.of(number, found)) {
                    claims.add(claim(draft, number, judgement.checkworthy(), quantities, times));
                }
            }
            return kind;
        }

        private Claim claim(
                Draft draft, int number, double score, List<Quantity> quantities, List<TimeExpression> times) {
            Sentence sentence = article.sentences.get(number);
            Clause clause = draft.clause();
            Range range = clause.range(sentence);
            int ordinal = ordinals.merge(range, 1, Integer::sum) - 1;
            Speaker speaker = draft.speaker();
            return new Claim(
                    flat.restore(draft.wording()),
                    selector(range),
                    ordinal,
                    score,
                    draft.needsContext(),
                    speaker == null ? null : restored(speaker.attribution()),
                    article.citations.of(range, sentence.range()),
                    quantities.stream()
                            .filter(q -> clause.holds(sentence, q.start(), q.end()))
                            .toList(),
                    times.stream()
                            .filter(t -> clause.holds(sentence, t.start(), t.end()))
                            .toList(),
                    article.entities.in(number, range.start(), range.end()));
        }

        private Attribution restored(Attribution a) {
            return new Attribution(flat.restore(a.source()), flat.restore(a.cue()), a.quoted(), a.start(), a.end());
        }

        private Selector selector(Range range) {
            String text = article.text;
            int before = Math.max(0, range.start() - CONTEXT);
            int behind = Math.min(text.length(), range.end() + CONTEXT);
            return new Selector(
                    range.start(),
                    range.end(),
                    flat.restore(range.of(text)),
                    flat.restore(text.substring(before, range.start())),
                    flat.restore(text.substring(range.end(), behind)));
        }
    }
}
