package org.claimdesk.language.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.claimdesk.language.Token;
import org.claimdesk.language.text.Range;

/** Tags words and finds phrases with OpenNLP's models of the Penn Treebank. Safe for several threads. */
public final class Tagger {

    private static final String PHRASES = "chunker.model";

    /** How many readings of a sentence the chunker follows at once; its own 10 take longer and find no more. */
    private static final int BEAM = 3;

    private final POSModel tags;
    private final ChunkerModel chunks;
    private final ThreadLocal<Pair> pairs;

    public Tagger() {
        try (InputStream tagging = resource("/en-pos-maxent.bin");
                InputStream chunking = resource("/en-chunker.bin")) {
            tags = new POSModel(tagging);
            ChunkerModel phrases = new ChunkerModel(chunking);
            chunks = new ChunkerModel(
                    "en", phrases.<MaxentModel>getArtifact(PHRASES), BEAM, Map.of(), phrases.getFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pairs = ThreadLocal.withInitial(
                () -> new Pair(new POSTaggerME(tags, POSTagFormat.PENN), new ChunkerME(chunks)));
    }

    public Sentence tag(String text, Range range) {
        List<Range> ranges = Tokens.of(text, range);
        String[] words = new String[ranges.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Spelling.asTrained(ranges.get(i).of(text));
        }
        Pair pair = pairs.get();
        String[] found = words.length == 0 ? words : TagRepair.repair(words, pair.tagger.tag(words));
        List<Phrase> phrases = words.length == 0 ? List.of() : phrases(pair.chunker.chunk(words, found));
        TagRepair.verbs(found, phrases);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String word = ranges.get(i).of(text);
            tokens.add(new Token(
                    word,
                    Lemmas.of(word, found[i]),
                    found[i],
                    ranges.get(i).start(),
                    ranges.get(i).end()));
        }
        return new Sentence(text, range, List.copyOf(tokens), phrases);
    }

    private static List<Phrase> phrases(String[] marks) {
        List<Phrase> phrases = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= marks.length; i++) {
            boolean inside = i < marks.length && marks[i].startsWith("I-") && from >= 0;
            if (!inside && from >= 0) {
                phrases.add(new Phrase(marks[from].substring(2), from, i));
                from = -1;
            }
            if (!inside && i < marks.length && marks[i].length() > 2) {
                from = i;
            }
        }
        return List.copyOf(phrases);
    }

    private static InputStream resource(String path) {
        InputStream stream = Tagger.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("the class path lacks " + path);
        }
        return stream;
    }

    private record Pair(POSTaggerME tagger, ChunkerME chunker) {}
}
