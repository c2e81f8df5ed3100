package org.claimdesk.language;

import org.claimdesk.language.embedding.MiniLm;
import org.claimdesk.language.token.Tagger;
import org.claimdesk.language.worthiness.Worthiness;

/**
 * The models of this library, loaded once and shared: about 300 MB and three seconds. Both parts that need them can be made
 * from one instance.
 */
public final class LanguageModels {

    private final Tagger tagger = new Tagger();
    private final Embedder embedder = new MiniLm();
    private final Worthiness worthiness = new Worthiness();

    public Embedder embedder() {
        return embedder;
    }

    Tagger tagger() {
        return tagger;
    }

    Worthiness worthiness() {
        return worthiness;
    }
}
